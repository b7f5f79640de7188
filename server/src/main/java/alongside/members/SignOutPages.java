package alongside.members;

import alongside.layout.OpenPaths;
import alongside.layout.Screen;
import alongside.village.Village;
import alongside.village.Villages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
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

    /// Always leaves at once: it asks for no token, for nobody's name, and for no database that does not answer. Pages
    /// that hold no form lead here by a link.
    @RequestMapping(
            path = HIDE,
            method = {RequestMethod.GET, RequestMethod.POST})
    View hide(HttpServletRequest request, HttpServletResponse response) {
        try {
            signIns.signOut(request, response);
            return Screen.leave(villages.find().map(Village::hideTo).orElse(Village.DEFAULT_HIDE_TO));
        } catch (DataAccessException | TransactionException unreachable) {
            signIns.forget(request, response);
            return Screen.leave(Village.DEFAULT_HIDE_TO);
        }
    }

    @Bean
    static OpenPaths waysOut() {
        return OpenPaths.of(HIDE);
    }
}
