package alongside.care;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// Front door: who can be called, by country. The host's own `helplines.tsv` in the data directory speaks for every
/// country it names; the shipped file speaks for the others, and for all when the host's cannot be read.
@Component
public class SupportLines {

    private static final Logger LOG = LoggerFactory.getLogger(SupportLines.class);

    private final List<SupportLine> shipped;
    private final Path hosts;
    private final Path country;

    SupportLines(@Value("${alongside.data}") Path data) throws IOException {
        this.shipped = SupportLineFile.parse(
                new ClassPathResource("care/helplines.tsv").getContentAsString(StandardCharsets.UTF_8));
        this.hosts = data.resolve("helplines.tsv");
        this.country = data.resolve("help-country");
    }

    /// The village's country, if its host said one. Nobody's country is ever guessed here.
    public Optional<String> country() {
        try {
            String code = Files.exists(country) ? Files.readString(country).strip() : "";
            return code.isEmpty() ? Optional.empty() : Optional.of(code);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Kept in a file of its own, so that the pages of help need no database.
    ///
    /// @param code ISO 3166, or blank for none
    public void setCountry(String code) {
        try {
            Files.writeString(country, code.strip().toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines of a country in the order of the file; empty when none are known.
    public List<SupportLine> list(String code) {
        return list().stream().filter(line -> line.country().equals(code)).toList();
    }

    public List<SupportLine> list() {
        List<SupportLine> own = own();
        Set<String> spokenFor = own.stream().map(SupportLine::country).collect(Collectors.toSet());
        return Stream.concat(own.stream(), shipped.stream().filter(line -> !spokenFor.contains(line.country())))
                .toList();
    }

    /// The codes of all countries with lines.
    public List<String> countries() {
        return list().stream().map(SupportLine::country).distinct().toList();
    }

    private List<SupportLine> own() {
        try {
            return Files.exists(hosts) ? SupportLineFile.parse(Files.readString(hosts)) : List.of();
        } catch (IOException | IllegalArgumentException unreadable) {
            LOG.warn("helplines.tsv in the data directory is not used: {}", unreadable.getMessage());
            return List.of();
        }
    }
}
