package alongside.lab.fit;

import java.nio.file.Path;
import java.util.List;

/// Asks, strengths, and how well each of these speaks to each of those.
record JudgedSet(List<Worded> asks, List<Worded> strengths, Grades grades) {

    JudgedSet {
        asks = List.copyOf(asks);
        strengths = List.copyOf(strengths);
    }

    static JudgedSet read(Path asks, Path strengths, Path grades) {
        List<Worded> allAsks = Worded.read(asks);
        List<Worded> allStrengths = Worded.read(strengths);
        return new JudgedSet(allAsks, allStrengths, Grades.read(grades, allAsks, allStrengths));
    }
}
