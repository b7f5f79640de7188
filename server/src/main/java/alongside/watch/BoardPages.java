package alongside.watch;

import alongside.asks.AskId;
import alongside.keepers.Keepers;
import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.routing.Watches;
import alongside.shared.Limits;
import alongside.shared.NotThere;
import java.time.Clock;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The board. For whoever does not keep watch it is not there.
@Controller
@RequestMapping("/watch")
class BoardPages {

    private final BoardReading board;
    private final Keepers keepers;
    private final Watches watches;
    private final PlacingLinks links;
    private final Clock clock;
    private final String url;

    BoardPages(
            BoardReading board,
            Keepers keepers,
            Watches watches,
            PlacingLinks links,
            Clock clock,
            @Value("${alongside.url}") String url) {
        this.board = board;
        this.keepers = keepers;
        this.watches = watches;
        this.links = links;
        this.clock = clock;
        this.url = url;
    }

    @GetMapping
    View board(Viewer viewer) {
        Viewer keeper = keeper(viewer);
        return Screen.of("watch/board", new BoardPage(board.list(keeper), keepers.isOnRota(keeper), clock.instant()));
    }

    @PostMapping("/{ask}/taking")
    View take(Viewer viewer, @PathVariable UUID ask) {
        return watches.take(keeper(viewer), new AskId(ask))
                .map(invitation -> Screen.see("/invitations/" + invitation))
                .orElseGet(() -> Screen.see("/watch"));
    }

    @PostMapping("/{ask}/asking")
    View askMore(Viewer viewer, @PathVariable UUID ask) {
        watches.hurry(keeper(viewer), new AskId(ask));
        return Screen.see("/watch");
    }

    /// Answers with the link itself instead of leading elsewhere: it can be shown only now.
    @PostMapping("/{ask}/links")
    View place(Viewer viewer, @PathVariable UUID ask) {
        AskId id = new AskId(ask);
        watches.check(keeper(viewer), id);
        Limits.LINK.take(viewer.id().toString());
        return Screen.of("watch/link", url + "/placed/" + links.make(viewer, id));
    }

    private Viewer keeper(Viewer viewer) {
        if (!keepers.isAmong(viewer)) {
            throw new NotThere();
        }
        return viewer;
    }
}
