package alongside.door;

import alongside.layout.Screen;
import alongside.members.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// New words in place of old ones, which stay good until she has confirmed the new.
@Controller
@RequestMapping(RenewalPages.HOME)
class RenewalPages {

    static final String HOME = "/recovery-words";

    private final RecoveryWords words;
    private final TransactionOperations transaction;

    RenewalPages(RecoveryWords words, TransactionOperations transaction) {
        this.words = words;
        this.transaction = transaction;
    }

    @GetMapping
    View show(Viewer viewer) {
        return page(viewer, Map.of()).screen(Map.of());
    }

    @PostMapping
    View renew(Viewer viewer, @RequestParam Map<String, String> typed) {
        WordsPage page = page(viewer, typed);
        if (!page.confirmed(typed)) {
            return page.screen(typed);
        }
        transaction.executeWithoutResult(status -> words.keep(viewer.id(), page.offer()));
        return Screen.see("/");
    }

    private WordsPage page(Viewer viewer, Map<String, String> typed) {
        return WordsPage.of(HOME, List.of(), words.offer(typed, "member " + viewer.id()), true);
    }
}
