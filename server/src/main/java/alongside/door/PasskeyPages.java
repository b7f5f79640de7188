package alongside.door;

import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.shared.Addresses;
import alongside.shared.Limits;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/// Her passkeys: made on her device by `passkey.js`, kept and removed here.
@Controller
class PasskeyPages {

    private static final String HOME = "/passkeys";
    static final String FIRST = HOME + "?first";
    private static final String FIRST_LEADS_TO = "/strengths?first";

    private final Passkeys passkeys;

    PasskeyPages(Passkeys passkeys) {
        this.passkeys = passkeys;
    }

    @GetMapping(HOME)
    View passkeys(Viewer viewer, @RequestParam(required = false) @Nullable String first) {
        return Screen.of("door/passkeys", new PasskeysPage(passkeys.list(viewer), first != null, null));
    }

    @PostMapping(value = HOME + "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String creationOptions(Viewer viewer, HttpServletRequest request) {
        return passkeys.creationOptions(viewer, Challenges.give(request));
    }

    @PostMapping(HOME)
    View add(
            Viewer viewer,
            @RequestParam(defaultValue = "") String credential,
            @RequestParam(required = false) @Nullable String first,
            HttpServletRequest request) {
        boolean added = Challenges.take(request)
                .map(challenge -> passkeys.add(viewer, challenge, credential))
                .orElse(false);
        if (!added) {
            return Screen.again(
                    "door/passkeys", new PasskeysPage(passkeys.list(viewer), first != null, "door.passkeys.again"));
        }
        return Screen.see(first == null ? HOME : FIRST_LEADS_TO);
    }

    @PostMapping(HOME + "/{id}/removal")
    View remove(Viewer viewer, @PathVariable String id) {
        passkeys.remove(viewer, id);
        return Screen.see(HOME);
    }

    @PostMapping(value = "/sign-in/passkey/options", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String requestOptions(HttpServletRequest request) {
        Limits.CHALLENGE.take(Addresses.key(request.getRemoteAddr()));
        return passkeys.requestOptions(Challenges.give(request));
    }
}
