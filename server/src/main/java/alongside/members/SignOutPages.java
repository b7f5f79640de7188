package alongside.members;

import alongside.layout.OpenPaths;
import alongside.layout.Screen;
import alongside.village.Village;
import alongside.village.Villages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

@Controller
class SignOutPages {

    static final String HIDE = "/hide";

    private final SignIns signIns;
    private final Villages villages;

    SignOutPages(SignIns signIns, Villages villages) {
        this.signIns = signIns;
        this.villages = villages;
    }

    @PostMapping("/sign-out")
    View signOut(HttpServletRequest request, HttpServletResponse response) {
        signIns.signOut(request, response);
        return Screen.see("/");
    }

    @PostMapping("/sign-out/everywhere")
    View signOutEverywhere(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        signIns.signOutEverywhere(viewer);
        signIns.signOut(request, response);
        return Screen.see(Gate.SIGN_IN);
    }

    /// Always leaves at once: it asks for no token and for nobody's name.
    @PostMapping(HIDE)
    View hide(HttpServletRequest request, HttpServletResponse response) {
        signIns.signOut(request, response);
        return Screen.leave(villages.find().map(Village::hideTo).orElse(Village.DEFAULT_HIDE_TO));
    }

    @Bean
    static OpenPaths waysOut() {
        return OpenPaths.of(HIDE);
    }
}
