package alongside.asks;

import alongside.matching.text.ConceptWeight;
import java.util.List;

record ReadingPage(Ask ask, List<ConceptWeight> readAs, List<ConceptWeight> alternatives) {}
