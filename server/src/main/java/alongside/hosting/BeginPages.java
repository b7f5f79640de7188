package alongside.hosting;

import alongside.door.RecoveryWords;
import alongside.door.WordsPage;
import alongside.layout.OpenPaths;
import alongside.layout.Screen;
import alongside.members.MemberId;
import alongside.members.SignIns;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The host's first minutes: who she is, what her village is like, her words. Nothing is kept before the end; each page
/// brings along what was typed on the ones before.
@Controller
@RequestMapping("/begin/{secret}")
class BeginPages {

    private static final String VILLAGE = "village";

    private final HostLink link;
    private final Beginning beginning;
    private final RecoveryWords words;
    private final SignIns signIns;

    BeginPages(HostLink link, Beginning beginning, RecoveryWords words, SignIns signIns) {
        this.link = link;
        this.beginning = beginning;
        this.words = words;
        this.signIns = signIns;
    }

    @GetMapping
    View open(@PathVariable String secret, HttpServletRequest request) {
        return link.opens(secret)
                ? Screen.of("hosting/you", page(secret, BeginForm.of(Map.of(), request.getLocale()), null))
                : over();
    }

    @PostMapping
    View go(
            @PathVariable String secret,
            @RequestParam Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!link.opens(secret)) {
            return over();
        }
        BeginForm form = BeginForm.of(typed, request.getLocale());
        if (form.host().sentence() instanceof String sentence) {
            return Screen.again("hosting/you", page(secret, form, sentence));
        }
        if (VILLAGE.equals(typed.get("step"))) {
            return Screen.of("hosting/village", page(secret, form, null));
        }
        if (form.sentence() instanceof String sentence) {
            return Screen.again("hosting/village", page(secret, form, sentence));
        }
        return finish(secret, form, typed, request, response);
    }

    private View finish(
            String secret,
            BeginForm form,
            Map<String, String> typed,
            HttpServletRequest request,
            HttpServletResponse response) {
        WordsPage page = WordsPage.of(action(secret), form.carried(), words.offer(typed, "host " + secret), false);
        if (!page.confirmed(typed)) {
            return page.screen(typed);
        }
        Optional<MemberId> host = beginning.begin(form, page.offer());
        if (host.isEmpty()) {
            return over();
        }
        signIns.signIn(host.get(), request, response);
        return Screen.see("/passkeys?first");
    }

    @Bean
    static OpenPaths firstWay() {
        return OpenPaths.of("/begin/{secret}");
    }

    private static BeginPage page(String secret, BeginForm form, @Nullable String sentence) {
        return new BeginPage(action(secret), form, sentence);
    }

    private static String action(String secret) {
        return "/begin/" + secret;
    }

    /// Used, from an earlier start, or never printed.
    private static Screen over() {
        return new Screen(HttpStatus.GONE, "hosting/over", "");
    }
}
