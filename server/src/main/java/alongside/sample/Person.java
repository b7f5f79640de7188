package alongside.sample;

import alongside.matching.text.AgeBand;
import java.util.List;

/// A made-up member as the page shows her to whoever wants to be her for a while.
record Person(SampleMember made) {

    String member() {
        return made.id().toString();
    }

    String initial() {
        return made.nickname().substring(0, 1);
    }

    /// What she says of herself first: a strength, or else what is hard for her, or nothing.
    String first() {
        return made.strengths().stream()
                .findFirst()
                .or(() -> made.struggles().stream().findFirst())
                .orElse("");
    }

    List<AgeBand> ages() {
        return made.children().stream()
                .map(child -> AgeBand.of(child.months()))
                .distinct()
                .sorted()
                .toList();
    }
}
