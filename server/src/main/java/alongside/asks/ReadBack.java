package alongside.asks;

import alongside.matching.text.AgeInWords;
import alongside.matching.text.ConceptWeight;
import alongside.matching.text.Meaning;
import alongside.matching.text.Reading;
import alongside.matching.text.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How the village read an ask. Worked out anew whenever it is needed: what it was read as is as private as the words.
@Component
public class ReadBack {

    private static final int SHOWN = 2;
    private static final int OFFERED = 8;

    private final Meaning meaning;

    ReadBack(Meaning meaning) {
        this.meaning = meaning;
    }

    public boolean understands(Ask ask) {
        return meaning.speaks(ask.language());
    }

    public Reading of(Ask ask) {
        String words = ask.words().words();
        return ask.correctedTo().isEmpty()
                ? meaning.read(Role.ASK, words)
                : meaning.readAs(Role.ASK, words, ask.correctedTo());
    }

    /// What the waiting page says it understood, the surest first.
    List<ConceptWeight> shown(Ask ask) {
        return shown(ask, of(ask));
    }

    private static List<ConceptWeight> shown(Ask ask, Reading reading) {
        List<ConceptWeight> concepts = reading.concepts();
        int count = ask.correctedTo().isEmpty() ? SHOWN : ask.correctedTo().size();
        return concepts.subList(0, Math.min(count, concepts.size()));
    }

    /// What else it may be about, for one tap.
    List<ConceptWeight> alternatives(Ask ask) {
        Reading reading = of(ask);
        List<String> shown = shown(ask, reading).stream().map(ConceptWeight::id).toList();
        return meaning.alternatives(reading, OFFERED).stream()
                .filter(concept -> !shown.contains(concept.id()))
                .toList();
    }

    Optional<Integer> ageInMonths(Ask ask) {
        return AgeInWords.find(ask.words().words()).map(age -> age.months());
    }
}
