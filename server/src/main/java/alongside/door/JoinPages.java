package alongside.door;

import alongside.layout.OpenPaths;
import alongside.layout.Screen;
import alongside.members.MemberId;
import alongside.members.SignIns;
import alongside.members.Viewer;
import alongside.shared.Addresses;
import alongside.shared.Limits;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Joining with a link: her nickname, her words, one word asked back, and she is in.
@Controller
@RequestMapping("/join/{secret}")
class JoinPages {

    private final JoinUses uses;
    private final Joining joining;
    private final RecoveryWords words;
    private final SignIns signIns;
    private final JoiningBrowser browser;

    JoinPages(JoinUses uses, Joining joining, RecoveryWords words, SignIns signIns, JoiningBrowser browser) {
        this.uses = uses;
        this.joining = joining;
        this.words = words;
        this.signIns = signIns;
        this.browser = browser;
    }

    @GetMapping
    View open(@Nullable Viewer viewer, @PathVariable String secret, HttpServletRequest request) {
        if (viewer != null) {
            return Screen.see("/");
        }
        return switch (uses.standing(secret, browser.known(request))) {
            case Standing.Good good -> Screen.of("door/join", new JoinPage(secret, NewcomerForm.BLANK, null));
            case Standing.HeldElsewhere held -> gone(new GonePage(held.until()));
            case Standing.Gone gone -> gone(new GonePage(null));
        };
    }

    @PostMapping
    View go(
            @Nullable Viewer viewer,
            @PathVariable String secret,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (viewer != null) {
            return Screen.see(PasskeyPages.FIRST);
        }
        NewcomerForm form = NewcomerForm.of(typed);
        if (form.sentence() instanceof String sentence) {
            return Screen.again("door/join", new JoinPage(secret, form, sentence));
        }
        String hers = browser.keep(request, response);
        return switch (uses.hold(secret, hers)) {
            case Standing.Good good -> next(secret, hers, form, typed, request, response);
            case Standing.HeldElsewhere held -> gone(new GonePage(held.until()));
            case Standing.Gone gone -> {
                Limits.SIGN_UP.take(Addresses.key(request.getRemoteAddr()));
                yield gone(new GonePage(null));
            }
        };
    }

    private View next(
            String secret,
            String hers,
            NewcomerForm form,
            Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        WordsPage page = WordsPage.of("/join/" + secret, form.carried(), words.offer(typed, "link " + secret), false);
        if (!page.confirmed(typed)) {
            return page.screen(typed);
        }
        Optional<MemberId> member = joining.join(secret, hers, form, page.offer());
        if (member.isEmpty()) {
            return gone(new GonePage(null));
        }
        signIns.signIn(member.get(), request, response);
        return Screen.see(PasskeyPages.FIRST);
    }

    @Bean
    static OpenPaths wayIn() {
        return OpenPaths.of("/join/{secret}");
    }

    private static Screen gone(GonePage page) {
        return new Screen(HttpStatus.GONE, "door/gone", page);
    }
}
