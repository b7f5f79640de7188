package alongside.door;

import alongside.layout.OpenPaths;
import alongside.layout.Screen;
import alongside.members.MemberId;
import alongside.members.SignIns;
import alongside.members.Viewer;
import alongside.shared.Addresses;
import alongside.shared.Limits;
import alongside.village.Villages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Coming back. Nobody is asked for a name, so nobody can ask whether someone lives here.
@Controller
class SignInPages {

    private static final String SIGN_IN = "/sign-in";

    private final RecoveryWords words;
    private final Passkeys passkeys;
    private final SignIns signIns;
    private final Villages villages;

    SignInPages(RecoveryWords words, Passkeys passkeys, SignIns signIns, Villages villages) {
        this.words = words;
        this.passkeys = passkeys;
        this.signIns = signIns;
        this.villages = villages;
    }

    @GetMapping(SIGN_IN)
    View signIn(@Nullable Viewer viewer) {
        return viewer != null || villages.find().isEmpty()
                ? Screen.see("/")
                : Screen.of("door/signin", SignInPage.BLANK);
    }

    /// Words that were used lead to new ones; they go on working until she kept those.
    @PostMapping(SIGN_IN)
    View withWords(
            @RequestParam(defaultValue = "") String words, HttpServletRequest request, HttpServletResponse response) {
        String address = Addresses.key(request.getRemoteAddr());
        Limits.SIGN_IN.take(address);
        Optional<MemberId> member = this.words.find(words);
        if (member.isEmpty()) {
            return Screen.again("door/signin", new SignInPage(words, "door.signin.words.again"));
        }
        Limits.SIGN_IN.giveBack(address);
        signIns.signIn(member.get(), request, response);
        return Screen.see(RenewalPages.HOME);
    }

    @PostMapping(SIGN_IN + "/passkey")
    View withPasskey(
            @RequestParam(defaultValue = "") String credential,
            HttpServletRequest request,
            HttpServletResponse response) {
        String address = Addresses.key(request.getRemoteAddr());
        Limits.SIGN_IN.take(address);
        Optional<MemberId> member =
                Challenges.take(request).flatMap(challenge -> passkeys.authenticate(challenge, credential));
        if (member.isEmpty()) {
            return Screen.again("door/signin", new SignInPage("", "door.signin.passkey.again"));
        }
        Limits.SIGN_IN.giveBack(address);
        signIns.signIn(member.get(), request, response);
        return Screen.see("/");
    }

    @Bean
    static OpenPaths waysBack() {
        return OpenPaths.of(SIGN_IN, SIGN_IN + "/passkey", SIGN_IN + "/passkey/options");
    }
}
