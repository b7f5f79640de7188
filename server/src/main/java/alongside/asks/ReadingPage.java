package alongside.asks;

import alongside.matching.text.ConceptWeight;
import java.util.List;

record ReadingPage(Ask ask, List<ConceptWeight> readAs, List<ConceptWeight> alternatives) {

    ReadingPage {
        readAs = List.copyOf(readAs);
        alternatives = List.copyOf(alternatives);
    }
}
