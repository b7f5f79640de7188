package alongside.asks;

import alongside.layout.Screen;
import alongside.matching.routing.ByWhen;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.Ids;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class AskPages {

    private final Asks asks;
    private final AskProgress progress;
    private final ReadBack readBack;
    private final Members members;
    private final Ids ids;

    AskPages(Asks asks, AskProgress progress, ReadBack readBack, Members members, Ids ids) {
        this.asks = asks;
        this.progress = progress;
        this.readBack = readBack;
        this.members = members;
        this.ids = ids;
    }

    @GetMapping("/asks/new")
    View write(Viewer viewer, @RequestParam(defaultValue = "") String words) {
        AskForm blank = AskForm.BLANK;
        AskForm form = new AskForm(words, blank.heaviness(), blank.byWhen(), blank.veiled(), null, null, null);
        return Screen.of("asks/write", page(viewer, form, null));
    }

    @PostMapping("/asks")
    View raise(
            Viewer viewer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "3") int heaviness,
            @RequestParam(defaultValue = "SOON") ByWhen byWhen,
            @RequestParam(defaultValue = "false") boolean veiled,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(required = false) @Nullable UUID child,
            @RequestParam(required = false) @Nullable UUID clientId) {
        AskForm form = new AskForm(words, heaviness, byWhen, veiled, language, child, clientId);
        return switch (asks.raise(viewer, form)) {
            case RaiseOutcome.Raised raised -> Screen.see("/asks/" + raised.id());
            case RaiseOutcome.NotYet notYet -> Screen.again("asks/write", page(viewer, form, notYet.sentence()));
        };
    }

    @GetMapping("/asks/{id}")
    View ask(Viewer viewer, @PathVariable UUID id) {
        Ask ask = asks.get(viewer, new AskId(id));
        return Screen.of(
                "asks/ask",
                new AskPage(
                        ask,
                        progress.of(ask),
                        readBack.understands(ask),
                        readBack.shown(ask),
                        readBack.ageInMonths(ask).orElse(null)));
    }

    @GetMapping("/asks/{id}/reading")
    View reading(Viewer viewer, @PathVariable UUID id) {
        Ask ask = asks.get(viewer, new AskId(id));
        return Screen.of("asks/reading", new ReadingPage(ask, readBack.shown(ask), readBack.alternatives(ask)));
    }

    @PostMapping("/asks/{id}/reading")
    View correct(Viewer viewer, @PathVariable UUID id, @RequestParam String concept) {
        asks.correct(viewer, new AskId(id), List.of(concept));
        return Screen.see("/asks/" + id);
    }

    @PostMapping("/asks/{id}/withdrawal")
    View withdraw(Viewer viewer, @PathVariable UUID id) {
        asks.withdraw(viewer, new AskId(id));
        return Screen.see("/asks/" + id);
    }

    private WritePage page(Viewer viewer, AskForm form, @Nullable String sentence) {
        return new WritePage(
                form,
                Objects.requireNonNullElseGet(form.clientId(), ids::next),
                sentence,
                viewer.languages(),
                members.children(viewer.id()),
                progress.watch(viewer),
                members.count() < WritePage.SMALL_VILLAGE,
                asks.listOpen(viewer));
    }
}
