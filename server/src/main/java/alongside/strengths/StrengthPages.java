package alongside.strengths;

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

@Controller
class StrengthPages {

    private static final String HOME = "/strengths";

    private final Strengths strengths;
    private final Struggles struggles;

    StrengthPages(Strengths strengths, Struggles struggles) {
        this.strengths = strengths;
        this.struggles = struggles;
    }

    @GetMapping(HOME)
    View strengths(Viewer viewer, @RequestParam(required = false) @Nullable String first) {
        return Screen.of("strengths/strengths", page(viewer, first != null));
    }

    @PostMapping(HOME)
    View share(
            Viewer viewer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String first) {
        StrengthForm form = new StrengthForm(words);
        if (form.sentence() instanceof String sentence) {
            return Screen.again(
                    "strengths/strengths", page(viewer, first != null).strength(words, sentence));
        }
        strengths.share(viewer, form.kept());
        return Screen.see(first == null ? HOME : HOME + "?first");
    }

    @GetMapping(HOME + "/{id}")
    View strength(Viewer viewer, @PathVariable UUID id) {
        Strength strength = strengths.get(viewer, id);
        return Screen.of("strengths/strength", new StrengthPage(strength, strength.words(), null));
    }

    @PostMapping(HOME + "/{id}")
    View reword(Viewer viewer, @PathVariable UUID id, @RequestParam(defaultValue = "") String words) {
        StrengthForm form = new StrengthForm(words);
        if (form.sentence() instanceof String sentence) {
            return Screen.again("strengths/strength", new StrengthPage(strengths.get(viewer, id), words, sentence));
        }
        strengths.reword(viewer, id, form.kept());
        return Screen.see(HOME);
    }

    @PostMapping(HOME + "/{id}/rest")
    View rest(Viewer viewer, @PathVariable UUID id, @RequestParam boolean resting) {
        strengths.rest(viewer, id, resting);
        return Screen.see(HOME);
    }

    @PostMapping(HOME + "/{id}/withdrawal")
    View withdraw(Viewer viewer, @PathVariable UUID id) {
        strengths.withdraw(viewer, id);
        return Screen.see(HOME);
    }

    @PostMapping("/struggles")
    View struggle(
            Viewer viewer,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable String first) {
        StrengthForm form = new StrengthForm(words);
        if (form.sentence() instanceof String sentence) {
            return Screen.again(
                    "strengths/strengths", page(viewer, first != null).struggle(words, sentence));
        }
        struggles.add(viewer, new PrivateText(form.kept()));
        return Screen.see(HOME + (first == null ? "" : "?first") + "#struggles");
    }

    @PostMapping("/struggles/{id}/withdrawal")
    View withdrawStruggle(Viewer viewer, @PathVariable UUID id) {
        struggles.withdraw(viewer, id);
        return Screen.see(HOME + "#struggles");
    }

    private StrengthsPage page(Viewer viewer, boolean first) {
        return StrengthsPage.of(strengths.list(viewer), struggles.list(viewer), first);
    }
}
