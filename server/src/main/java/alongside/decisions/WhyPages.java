package alongside.decisions;

import alongside.layout.Screen;
import alongside.members.MemberId;
import alongside.members.Viewer;
import alongside.shared.Limits;
import alongside.shared.NotThere;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// "Why was I asked, or not?": a member makes a number, and with it her host can look.
@Controller
class WhyPages {

    private final WhyNumbers numbers;
    private final Decisions decisions;

    WhyPages(WhyNumbers numbers, Decisions decisions) {
        this.numbers = numbers;
        this.decisions = decisions;
    }

    @GetMapping("/me/why")
    View why(Viewer viewer) {
        return Screen.of("decisions/number", "");
    }

    /// Answers with the number itself instead of leading elsewhere: it can be shown only now.
    @PostMapping("/me/why")
    View make(Viewer viewer) {
        Limits.LINK.take(viewer.id().toString());
        return Screen.of("decisions/number", numbers.make(viewer));
    }

    @GetMapping("/host/why")
    View ask(Viewer viewer) {
        viewer.asHost();
        return Screen.of("decisions/why", WhyPage.open("", null));
    }

    @PostMapping("/host/why")
    View look(Viewer viewer, @RequestParam(defaultValue = "") String number) {
        if (!Limits.WHY.tryTake(viewer.asHost().id().toString())) {
            return Screen.again("decisions/why", WhyPage.open(number, "decisions.why.often"));
        }
        return numbers.find(number)
                .map(member -> (View) Screen.of("decisions/why", page(number, member)))
                .orElseGet(() -> Screen.again("decisions/why", WhyPage.open(number, "decisions.why.unknown")));
    }

    /// One of the decisions about her whose number this is, for whoever wants to make it again.
    @PostMapping("/host/why/file")
    ResponseEntity<byte[]> file(
            Viewer viewer,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(required = false) @Nullable UUID decision) {
        Limits.WHY.take(viewer.asHost().id().toString());
        Kept kept = Optional.ofNullable(decision)
                .flatMap(id -> numbers.find(number).flatMap(member -> decisions.find(id, member)))
                .orElseThrow(NotThere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"decision.json\"")
                .body(DecisionFile.of(kept).bytes());
    }

    private WhyPage page(String number, MemberId member) {
        List<Considered> considered = decisions.list(member);
        long again = considered.stream()
                .filter(one -> decisions.comesOutTheSame(one.kept()))
                .count();
        return new WhyPage(number, null, considered, (int) again);
    }
}
