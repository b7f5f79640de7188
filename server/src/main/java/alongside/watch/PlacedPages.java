package alongside.watch;

import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.routing.Placing;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// What someone sees whom a keeper thought of: she looks herself, and whatever holds for everyone who is asked holds
/// for her.
@Controller
@RequestMapping("/placed/{secret}")
class PlacedPages {

    private final PlacingLinks links;
    private final Placing placing;

    PlacedPages(PlacingLinks links, Placing placing) {
        this.links = links;
        this.placing = placing;
    }

    @GetMapping
    View open(Viewer viewer, @PathVariable String secret) {
        return Screen.of(
                "watch/placed", new PlacedPage(secret, links.find(secret).isPresent(), false));
    }

    @PostMapping
    View look(Viewer viewer, @PathVariable String secret) {
        return links.find(secret)
                .flatMap(ask -> placing.invite(ask, viewer.id()))
                .map(invitation -> {
                    links.use(secret);
                    return Screen.see("/invitations/" + invitation);
                })
                .orElseGet(() -> Screen.again("watch/placed", new PlacedPage(secret, false, true)));
    }
}
