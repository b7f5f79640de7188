package alongside.sample;

import alongside.layout.Screen;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.SignIns;
import alongside.shared.NotThere;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Whoever tries the village out becomes any of its made-up members with one click. Someone who joined by herself is
/// not among them.
@Controller
@ConditionalOnProperty(name = "alongside.mode", havingValue = "sample")
class SamplePages {

    static final String HOME = "/sample";

    private final People people;
    private final Members members;
    private final SignIns signIns;

    SamplePages(People people, Members members, SignIns signIns) {
        this.people = people;
        this.members = members;
        this.signIns = signIns;
    }

    /// Comes before every route of this page.
    @ModelAttribute
    void fromThisComputerOnly(HttpServletRequest request) {
        if (!ThisComputer.asks(request)) {
            throw new NotThere();
        }
    }

    @GetMapping(HOME)
    View sample(@RequestParam(defaultValue = "") String q) {
        return Screen.of("sample/sample", people.page(q));
    }

    @PostMapping(HOME + "/sign-in")
    View signIn(@RequestParam UUID member, HttpServletRequest request, HttpServletResponse response) {
        MemberId id = new MemberId(member);
        if (!people.know(id) || members.find(id).isEmpty()) {
            throw new NotThere();
        }
        signIns.signIn(id, request, response);
        return Screen.see("/");
    }
}
