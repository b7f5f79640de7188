package alongside.lab.corpus;

import alongside.matching.text.Corpus;
import alongside.matching.text.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One way to cut the corpus in two.
///
/// @param learned what the heads learn from
/// @param heldOut lines they do not see
/// @param others strengths that stand among those held out when an ask looks for its own
record Fold(Corpus learned, List<Corpus.Line> heldOut, List<Corpus.Line> others) {

    Fold {
        heldOut = List.copyOf(heldOut);
        others = List.copyOf(others);
    }

    List<Corpus.Line> asks() {
        return of(Role.ASK).toList();
    }

    List<Corpus.Line> strengths() {
        return Stream.concat(of(Role.STRENGTH), others.stream()).toList();
    }

    /// What the lines held out speak of mainly.
    Set<Integer> concerns() {
        return heldOut.stream().map(Corpus.Line::concern).collect(Collectors.toSet());
    }

    private Stream<Corpus.Line> of(Role role) {
        return heldOut.stream().filter(line -> line.role() == role);
    }
}
