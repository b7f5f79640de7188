package alongside.notifications;

import alongside.layout.Screen;
import alongside.members.Members;
import alongside.members.Viewer;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// How the village reaches her when she is not looking: nothing beyond its own pages, unless she chose it here.
@Controller
@RequestMapping("/me/reach")
class ReachPages {

    private final Channels channels;
    private final Members members;
    private final PushKeys keys;

    ReachPages(Channels channels, Members members, PushKeys keys) {
        this.channels = channels;
        this.members = members;
        this.keys = keys;
    }

    @GetMapping
    View reach(Viewer viewer) {
        return Screen.of("notifications/reach", page(viewer, "", null));
    }

    @PostMapping("/devices")
    View addDevice(
            Viewer viewer,
            @RequestParam(defaultValue = "") String endpoint,
            @RequestParam(defaultValue = "") String key,
            @RequestParam(defaultValue = "") String auth) {
        boolean reached = Device.of(endpoint, key, auth)
                .filter(device -> channels.reach(viewer, device))
                .isPresent();
        return reached
                ? Screen.see("/me/reach#devices")
                : Screen.again("notifications/reach", page(viewer, "", "reach.device.odd"));
    }

    @PostMapping("/mail")
    View writeTo(Viewer viewer, @RequestParam(defaultValue = "") String address) {
        String sentence = channels.writeTo(viewer, address);
        return sentence == null
                ? Screen.see("/me/reach#mail")
                : Screen.again("notifications/reach", page(viewer, address, sentence));
    }

    @PostMapping("/{id}/removal")
    View stop(Viewer viewer, @PathVariable UUID id) {
        channels.stop(viewer, id);
        return Screen.see("/me/reach");
    }

    @PostMapping("/stop")
    View stopAll(Viewer viewer) {
        channels.stopAll(viewer);
        return Screen.see("/me/reach");
    }

    private ReachPage page(Viewer viewer, String typed, @Nullable String sentence) {
        return new ReachPage(
                channels.list(viewer),
                members.get(viewer.id()).quietHours(),
                keys.publicKey(),
                channels.isMailPossible(),
                typed,
                sentence);
    }
}
