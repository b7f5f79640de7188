package alongside.asks;

import alongside.layout.Screen;
import alongside.members.Viewer;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// How an ask stands, how it was read, and taking it back.
@Controller
@RequestMapping("/asks/{id}")
class AskPages {

    private final Asks asks;
    private final AskProgress progress;
    private final AskedFirst askedFirst;
    private final HandedOver handedOver;
    private final ReadBack readBack;
    private final Clock clock;

    AskPages(
            Asks asks,
            AskProgress progress,
            AskedFirst askedFirst,
            HandedOver handedOver,
            ReadBack readBack,
            Clock clock) {
        this.asks = asks;
        this.progress = progress;
        this.askedFirst = askedFirst;
        this.handedOver = handedOver;
        this.readBack = readBack;
        this.clock = clock;
    }

    @GetMapping
    View ask(Viewer viewer, @PathVariable UUID id) {
        Ask ask = asks.get(viewer, new AskId(id));
        return Screen.of(
                "asks/ask",
                new AskPage(
                        ask,
                        progress.of(ask),
                        new Meanwhile(askedFirst.list(viewer, ask), handedOver.list(viewer, ask)),
                        readBack.understands(ask),
                        readBack.shown(ask),
                        readBack.ageInMonths(ask).orElse(null),
                        clock.instant()));
    }

    @GetMapping("/reading")
    View reading(Viewer viewer, @PathVariable UUID id) {
        Ask ask = asks.get(viewer, new AskId(id));
        return ask.isOpen()
                ? Screen.of("asks/reading", new ReadingPage(ask, readBack.shown(ask), readBack.alternatives(ask)))
                : Screen.see("/asks/" + id);
    }

    @PostMapping("/reading")
    View correct(Viewer viewer, @PathVariable UUID id, @RequestParam String concept) {
        asks.correct(viewer, new AskId(id), List.of(concept));
        return Screen.see("/asks/" + id);
    }

    @PostMapping("/voices")
    View another(Viewer viewer, @PathVariable UUID id, @RequestParam int voices) {
        asks.wantAnother(viewer, new AskId(id), voices);
        return Screen.see("/asks/" + id);
    }

    @PostMapping("/withdrawal")
    View withdraw(Viewer viewer, @PathVariable UUID id) {
        asks.withdraw(viewer, new AskId(id));
        return Screen.see("/asks/" + id);
    }
}
