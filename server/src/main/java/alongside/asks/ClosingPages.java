package alongside.asks;

import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// How heavy it is now, a private word, and the offer that what she came through becomes a strength of hers.
@Controller
class ClosingPages {

    private final Asks asks;
    private final AskProgress progress;

    ClosingPages(Asks asks, AskProgress progress) {
        this.asks = asks;
        this.progress = progress;
    }

    @GetMapping("/asks/{id}/closing")
    View closing(Viewer viewer, @PathVariable UUID id) {
        Ask ask = asks.get(viewer, new AskId(id));
        return ask.isOpen() ? Screen.of("asks/closing", page(ask, null, "", null)) : Screen.see("/asks/" + id);
    }

    @PostMapping("/asks/{id}/closing")
    View close(
            Viewer viewer,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer heaviness,
            @RequestParam(defaultValue = "") String thanks) {
        Ask ask = asks.get(viewer, new AskId(id));
        if (heaviness == null) {
            return Screen.again("asks/closing", page(ask, null, thanks, "asks.closing.choose"));
        }
        if (thanks.length() > AskForm.LONGEST) {
            return Screen.again("asks/closing", page(ask, heaviness, thanks, "asks.closing.long"));
        }
        asks.close(viewer, ask.id(), Math.clamp(heaviness, 1, 5), new PrivateText(thanks.strip()));
        return Screen.see("/asks/" + id + "/after");
    }

    @GetMapping("/asks/{id}/after")
    View after(Viewer viewer, @PathVariable UUID id) {
        Ask ask = asks.get(viewer, new AskId(id));
        return ask.state() == Ask.State.CLOSED
                ? Screen.of("asks/after", new AfterPage(ask))
                : Screen.see("/asks/" + id);
    }

    private ClosingPage page(Ask ask, @Nullable Integer heavyNow, String thanks, @Nullable String sentence) {
        return new ClosingPage(ask, progress.of(ask).talks(), heavyNow, thanks, sentence);
    }
}
