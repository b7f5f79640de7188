package alongside.members;

import alongside.layout.Screen;
import alongside.shared.PrivateText;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What she chose for herself, in one place.
@Controller
@RequestMapping("/me")
class MePages {

    /// For so long whoever says so counts as awake.
    private static final Duration AWAKE = Duration.ofHours(2);

    private final Members members;
    private final Carried carried;
    private final Boundaries boundaries;
    private final Devices devices;
    private final Clock clock;

    MePages(Members members, Carried carried, Boundaries boundaries, Devices devices, Clock clock) {
        this.members = members;
        this.carried = carried;
        this.boundaries = boundaries;
        this.devices = devices;
        this.clock = clock;
    }

    @GetMapping
    View me(Viewer viewer, HttpServletRequest request) {
        return Screen.of("members/me", page(viewer, MeForm.BLANK, request));
    }

    @PostMapping("/name")
    View rename(Viewer viewer, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        MeForm form = MeForm.name(typed);
        if (form.sentence() != null) {
            return Screen.again("members/me", page(viewer, form, request));
        }
        members.rename(viewer, new PrivateText(form.field("nickname")));
        return Screen.see("/me#name");
    }

    @PostMapping("/languages")
    View speak(Viewer viewer, @RequestParam Map<String, String> typed) {
        List<String> languages = LanguageChoice.of(typed).chosen();
        ZoneId zone = MeForm.zone(typed.getOrDefault("zone", "")).orElse(viewer.zone());
        members.speak(viewer, languages.isEmpty() ? viewer.languages() : languages, zone);
        return Screen.see("/me#languages");
    }

    @PostMapping("/room")
    View room(Viewer viewer, @RequestParam int room, @RequestParam(defaultValue = "false") boolean pause) {
        members.setRoom(viewer, room);
        members.restAfterHeavy(viewer, pause);
        return Screen.see("/me#room");
    }

    @PostMapping("/rest")
    View rest(
            Viewer viewer,
            @RequestParam(defaultValue = "") String until,
            @RequestParam(defaultValue = "false") boolean back) {
        Rest.of(until).ifPresent(rest -> rest(viewer, rest.until(clock.instant(), viewer.zone()), back));
        return Screen.see("/me#rest");
    }

    @PostMapping("/awake")
    View stayAwake(Viewer viewer) {
        members.stayAwake(viewer, clock.instant().plus(AWAKE));
        return Screen.see("/beside");
    }

    @PostMapping("/quiet")
    View keepQuiet(Viewer viewer, @RequestParam Map<String, String> typed) {
        MeForm.quiet(typed).ifPresent(hours -> members.keepQuiet(viewer, hours));
        return Screen.see("/me#quiet");
    }

    @PostMapping("/children")
    View addChild(Viewer viewer, @RequestParam Map<String, String> typed, HttpServletRequest request) {
        MeForm form = MeForm.child(typed, YearMonth.now(clock.withZone(viewer.zone())));
        if (form.sentence() != null) {
            return Screen.again("members/me", page(viewer, form, request));
        }
        MeForm.month(form.field("born"))
                .ifPresent(born -> members.addChild(viewer.id(), new PrivateText(form.field("nickname")), born));
        return Screen.see("/me#children");
    }

    @PostMapping("/children/{id}/removal")
    View removeChild(Viewer viewer, @PathVariable UUID id) {
        members.removeChild(viewer, id);
        return Screen.see("/me#children");
    }

    @PostMapping("/blocks/{id}/lifting")
    View lift(Viewer viewer, @PathVariable UUID id) {
        boundaries.lift(viewer, id);
        return Screen.see("/me#blocks");
    }

    private void rest(Viewer viewer, @Nullable Instant until, boolean back) {
        if (back && until != null) {
            members.handBackAndRest(viewer, until);
        } else {
            members.rest(viewer, until);
        }
    }

    private MePage page(Viewer viewer, MeForm form, HttpServletRequest request) {
        Instant now = clock.instant();
        Member member = members.get(viewer.id());
        return new MePage(
                member,
                member.restsAt(now) ? member.restingUntil() : null,
                carried.isAnyBy(viewer),
                members.children(viewer.id()),
                boundaries.list(viewer),
                devices.list(viewer, request),
                form,
                now);
    }
}
