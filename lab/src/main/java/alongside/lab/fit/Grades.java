package alongside.lab.fit;

import alongside.lab.input.Line;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How well each strength speaks to each ask, as people judged it: 0 not at all, 1 a little, 2 well, 3 exactly this.
/// A pair nobody listed is a 0.
final class Grades {

    private final Map<Pair, Integer> given = new HashMap<>();

    private Grades() {}

    /// Reads ask id, strength id and grade, a tab between them.
    static Grades read(Path file, List<Worded> asks, List<Worded> strengths) {
        Set<String> askIds = ids(asks);
        Set<String> strengthIds = ids(strengths);
        Grades grades = new Grades();
        for (Line line : Line.read(file)) {
            String[] cells = line.text().strip().split("\t", -1);
            if (cells.length != 3) {
                throw line.refuse("is not ask id, strength id and grade with one tab between them");
            }
            known(line, "ask", cells[0], askIds);
            known(line, "strength", cells[1], strengthIds);
            grades.add(line, new Pair(cells[0].strip(), cells[1].strip()), grade(line, cells[2].strip()));
        }
        return grades;
    }

    /// Members graded as the best of their strengths.
    ///
    /// @param hers each member's strengths
    Grades best(List<Worded> asks, Map<Worded, List<Worded>> hers) {
        Grades grades = new Grades();
        hers.forEach((member, strengths) -> asks.forEach(ask -> grades.given.put(
                new Pair(ask.id(), member.id()),
                strengths.stream().mapToInt(one -> of(ask, one)).max().orElse(0))));
        return grades;
    }

    int of(Worded ask, Worded strength) {
        return given.getOrDefault(new Pair(ask.id(), strength.id()), 0);
    }

    private void add(Line line, Pair pair, int grade) {
        Integer before = given.put(pair, grade);
        if (before != null && before != grade) {
            throw line.refuse("gives ask %s and strength %s another grade than an earlier line"
                    .formatted(pair.ask(), pair.strength()));
        }
    }

    private static Set<String> ids(List<Worded> all) {
        return all.stream().map(Worded::id).collect(Collectors.toSet());
    }

    private static void known(Line line, String kind, String id, Set<String> ids) {
        if (!ids.contains(id.strip())) {
            throw line.refuse("names the %s \"%s\", which is not in the %ss".formatted(kind, id.strip(), kind));
        }
    }

    private static int grade(Line line, String cell) {
        return switch (cell) {
            case "0" -> 0;
            case "1" -> 1;
            case "2" -> 2;
            case "3" -> 3;
            default -> throw line.refuse("has the grade \"%s\", which is none of 0, 1, 2 and 3".formatted(cell));
        };
    }

    private record Pair(String ask, String strength) {}
}
