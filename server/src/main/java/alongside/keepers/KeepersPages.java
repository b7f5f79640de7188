package alongside.keepers;

import alongside.layout.Screen;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.Limits;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The host's page of those who keep watch. For anyone else it is not there.
@Controller
@RequestMapping("/keepers")
class KeepersPages {

    private final Keepers keepers;
    private final KeeperLinks links;
    private final Members members;
    private final URI url;

    KeepersPages(Keepers keepers, KeeperLinks links, Members members, @Value("${alongside.url}") URI url) {
        this.keepers = keepers;
        this.links = links;
        this.members = members;
        this.url = url;
    }

    @GetMapping
    View keepers(Viewer viewer) {
        viewer.asHost();
        return Screen.of("keepers/keepers", page(null));
    }

    /// Answers with the link itself instead of leading elsewhere: it can be shown only now.
    @PostMapping("/links")
    View make(Viewer viewer) {
        Limits.LINK.take(viewer.asHost().id().toString());
        return Screen.of("keepers/keepers", page(url + "/keeping/" + links.make(viewer)));
    }

    @PostMapping("/links/{id}/withdrawal")
    View withdraw(Viewer viewer, @PathVariable UUID id) {
        viewer.asHost();
        links.withdraw(id);
        return Screen.see("/keepers");
    }

    @PostMapping("/{member}/removal")
    View remove(Viewer viewer, @PathVariable UUID member) {
        viewer.asHost();
        keepers.remove(new MemberId(member));
        return Screen.see("/keepers");
    }

    private KeepersPage page(@Nullable String fresh) {
        return new KeepersPage(keepers.list().stream().map(this::row).toList(), links.list(), fresh);
    }

    private KeepersPage.Row row(Keeper keeper) {
        return new KeepersPage.Row(
                keeper.member().value(),
                members.get(keeper.member()).nickname(),
                keeper.since(),
                KeepersPage.week(keeper.days()));
    }
}
