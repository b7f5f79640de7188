package alongside.hosting;

import alongside.keepers.Keepers;
import alongside.layout.Screen;
import alongside.members.Viewer;
import alongside.routing.HowItGoes;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/// Whether every promise is kept, for whoever hosts. For anyone else it is not there.
@Controller
class HostPages {

    private final HowItGoes howItGoes;
    private final Keepers keepers;
    private final Clock clock;

    HostPages(HowItGoes howItGoes, Keepers keepers, Clock clock) {
        this.howItGoes = howItGoes;
        this.keepers = keepers;
        this.clock = clock;
    }

    @GetMapping("/host")
    View host(Viewer viewer) {
        viewer.asHost();
        return Screen.of(
                "hosting/host",
                new HostPage(
                        howItGoes.longestWait().orElse(null),
                        howItGoes.promises(),
                        howItGoes.lastBroken(),
                        howItGoes.lighter(),
                        howItGoes.load(),
                        howItGoes.isHelpScarce(),
                        keepers.count(),
                        clock.instant()));
    }
}
