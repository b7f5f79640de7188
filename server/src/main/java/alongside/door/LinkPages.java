package alongside.door;

import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.shared.Limits;
import alongside.shared.PrivateText;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The host's page of links. For anyone else it is not there.
@Controller
@RequestMapping("/door")
class LinkPages {

    private final JoinLinks links;
    private final URI url;

    LinkPages(JoinLinks links, @Value("${alongside.url}") URI url) {
        this.links = links;
        this.url = url;
    }

    @GetMapping
    View links(Viewer viewer) {
        return Screen.of("door/links", page(viewer.asHost(), null, LinkForm.BLANK, null));
    }

    /// Answers with the link itself instead of leading elsewhere: it can be shown only now.
    @PostMapping("/links")
    View make(
            Viewer viewer,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "1") String uses) {
        Viewer host = viewer.asHost();
        LinkForm form = new LinkForm(note, uses);
        if (form.sentence() instanceof String sentence) {
            return Screen.again("door/links", page(host, null, form, sentence));
        }
        Limits.LINK.take(host.id().toString());
        String secret = links.make(host, new PrivateText(form.note()), form.count());
        return Screen.of("door/links", page(host, url + "/join/" + secret, LinkForm.BLANK, null));
    }

    @PostMapping("/links/{id}/withdrawal")
    View withdraw(Viewer viewer, @PathVariable UUID id) {
        links.withdraw(viewer.asHost(), id);
        return Screen.see("/door");
    }

    private LinksPage page(Viewer host, @Nullable String fresh, LinkForm form, @Nullable String sentence) {
        return new LinksPage(links.listGood(host), fresh, "localhost".equals(url.getHost()), form, sentence);
    }
}
