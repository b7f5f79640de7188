package alongside.care;

import alongside.layout.Bare;
import alongside.layout.OpenPaths;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class HelpPages {

    private final SupportLines lines;
    private final Bare bare;

    HelpPages(SupportLines lines, Bare bare) {
        this.lines = lines;
        this.bare = bare;
    }

    @GetMapping("/help")
    void help(HttpServletResponse response) throws IOException {
        send(lines.country().orElse(null), response);
    }

    /// A country without numbers, or no country at all, gets what holds anywhere: this page never says *not there*.
    @GetMapping("/help/{country}")
    void help(@PathVariable String country, HttpServletResponse response) throws IOException {
        send(country.toLowerCase(Locale.ROOT), response);
    }

    private void send(@Nullable String code, HttpServletResponse response) throws IOException {
        List<SupportLine> hers = code == null ? List.of() : lines.list(code);
        HelpPage page = code == null || hers.isEmpty()
                ? new HelpPage(null, emergencies(), others(""))
                : new HelpPage(code, hers, others(code));
        bare.send(HttpStatus.OK, "care/help", page, response);
    }

    private List<SupportLine> emergencies() {
        return lines.list().stream().filter(SupportLine::isEmergency).toList();
    }

    private List<String> others(String code) {
        return lines.countries().stream()
                .filter(other -> !other.equals(code))
                .sorted(Comparator.comparing(HelpPage::name))
                .toList();
    }

    @Bean
    static OpenPaths help() {
        return OpenPaths.of("/help", "/help/*");
    }
}
