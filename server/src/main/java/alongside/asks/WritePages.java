package alongside.asks;

import alongside.layout.Screen;
import alongside.matching.routing.ByWhen;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.Ids;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Writing an ask and sending it.
@Controller
class WritePages {

    private final Asks asks;
    private final AskProgress progress;
    private final Members members;
    private final Ids ids;

    WritePages(Asks asks, AskProgress progress, Members members, Ids ids) {
        this.asks = asks;
        this.progress = progress;
        this.members = members;
        this.ids = ids;
    }

    @GetMapping("/asks/new")
    View write(Viewer viewer) {
        return Screen.of("asks/write", page(viewer, AskForm.BLANK, null));
    }

    /// The page with words she has written elsewhere. They come in the body: an address is kept in histories and logs.
    @PostMapping("/asks/new")
    View write(Viewer viewer, @RequestParam(defaultValue = "") String words) {
        return Screen.of("asks/write", page(viewer, AskForm.of(words), null));
    }

    @PostMapping("/asks")
    View raise(
            Viewer viewer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "3") int heaviness,
            @RequestParam(defaultValue = "SOON") ByWhen byWhen,
            @RequestParam(defaultValue = "false") boolean veiled,
            @RequestParam(defaultValue = "1") int voices,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable UUID child,
            @RequestParam(required = false) @Nullable UUID clientId) {
        AskForm form = new AskForm(words, heaviness, byWhen, veiled, voices, language, child, clientId);
        return switch (asks.raise(viewer, form)) {
            case RaiseOutcome.Raised raised -> Screen.see("/asks/" + raised.id());
            case RaiseOutcome.NotYet notYet -> Screen.again("asks/write", page(viewer, form, notYet.sentence()));
        };
    }

    private WritePage page(Viewer viewer, AskForm form, @Nullable String sentence) {
        return new WritePage(
                form,
                Objects.requireNonNullElseGet(form.clientId(), ids::next),
                sentence,
                viewer.languages(),
                members.children(viewer.id()),
                progress.watch(viewer),
                members.countUpTo(WritePage.SMALL_VILLAGE) < WritePage.SMALL_VILLAGE,
                asks.listOpen(viewer));
    }
}
