package alongside.notifications;

import alongside.layout.Screen;
import alongside.members.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// The list in the village itself, which needs no channel.
@Controller
@RequestMapping("/news")
class NewsPages {

    private final Told told;

    NewsPages(Told told) {
        this.told = told;
    }

    @GetMapping
    View news(Viewer viewer) {
        return Screen.of("notifications/news", told.page(viewer));
    }

    @GetMapping("/{id}")
    View open(Viewer viewer, @PathVariable UUID id) {
        return Screen.see(told.open(viewer, id));
    }

    @PostMapping("/seen")
    View seeAll(Viewer viewer) {
        told.seeAll(viewer);
        return Screen.see("/news");
    }
}
