package alongside.keepers;

import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.shared.NotThere;
import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Keeping watch, as the one who does it: what it means, on which days, and that it can end at any time.
@Controller
@RequestMapping("/keeping")
class KeepingPages {

    private final Keepers keepers;
    private final KeeperLinks links;
    private final TransactionOperations transaction;

    KeepingPages(Keepers keepers, KeeperLinks links, TransactionOperations transaction) {
        this.keepers = keepers;
        this.links = links;
        this.transaction = transaction;
    }

    @GetMapping
    View hers(Viewer viewer) {
        return Screen.of(
                "keepers/keeping",
                new KeepingPage("/keeping", true, keeper(viewer).days()));
    }

    @PostMapping
    View days(Viewer viewer, @RequestParam(required = false) @Nullable List<String> day) {
        keepers.add(keeper(viewer).member(), DaysForm.of(day).days());
        return Screen.see("/watch");
    }

    @PostMapping("/ending")
    View end(Viewer viewer) {
        keepers.remove(keeper(viewer).member());
        return Screen.see("/me");
    }

    @GetMapping("/{secret}")
    View open(Viewer viewer, @PathVariable String secret) {
        return links.isGood(secret)
                ? Screen.of(
                        "keepers/keeping", new KeepingPage("/keeping/" + secret, false, EnumSet.allOf(DayOfWeek.class)))
                : over();
    }

    @PostMapping("/{secret}")
    View agree(Viewer viewer, @PathVariable String secret, @RequestParam(required = false) @Nullable List<String> day) {
        boolean agreed = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean good = links.use(secret);
            if (good) {
                keepers.add(viewer.id(), DaysForm.of(day).days());
            }
            return good;
        }));
        return agreed ? Screen.see("/watch") : over();
    }

    private Keeper keeper(Viewer viewer) {
        return keepers.find(viewer).orElseThrow(NotThere::new);
    }

    /// Used, taken back, too old, or never made.
    private static Screen over() {
        return new Screen(HttpStatus.GONE, "keepers/over", "");
    }
}
