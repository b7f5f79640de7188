package alongside.learning;

import alongside.matching.learning.Answers;
import alongside.matching.learning.ConceptExperience;
import alongside.shared.PrivateText;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

/// Tallies as a text that can be sealed, to the last bit. A line of answers, a line that says up to when experience has
/// faded, and a line for each concept:
///
///     2026-11-24T21:00:00Z 0.5 0.0 0.0 0.0 0.0 0.0 0.0 1.0 0.0 0.0 0.0 0.0
///     2026-11-24T22:30:00Z
///     night-waking 0.6 0.0
final class LearnedText {

    private static final int PARTS = Answers.NONE.yes().length;

    private LearnedText() {}

    static PrivateText write(Learned learned) {
        Answers answers = learned.answers();
        ConceptExperience experience = learned.experience();
        String concepts = new TreeMap<>(experience.tallies())
                .entrySet().stream()
                        .map(one -> "\n" + one.getKey() + " " + one.getValue().lighter() + " "
                                + one.getValue().not())
                        .collect(Collectors.joining());
        return new PrivateText(
                answers.asOf() + numbers(answers.yes()) + numbers(answers.no()) + "\n" + experience.asOf() + concepts);
    }

    private static String numbers(double[] numbers) {
        return DoubleStream.of(numbers).mapToObj(number -> " " + number).collect(Collectors.joining());
    }

    /// @throws IllegalArgumentException when it is not such a text
    static Learned read(long number, PrivateText text) {
        if (text.isBlank()) {
            return new Learned(number, Answers.NONE, ConceptExperience.NONE);
        }
        List<String> lines = text.words().lines().toList();
        return new Learned(number, answers(lines.getFirst().split(" ")), experience(lines.subList(1, lines.size())));
    }

    private static Answers answers(String[] line) {
        double[] numbers =
                Arrays.stream(line).skip(1).mapToDouble(Double::parseDouble).toArray();
        return Answers.of(
                Instant.parse(line[0]),
                Arrays.copyOf(numbers, PARTS),
                Arrays.copyOfRange(numbers, PARTS, numbers.length));
    }

    private static ConceptExperience experience(List<String> lines) {
        Map<String, ConceptExperience.Tally> tallies = lines.stream()
                .skip(1)
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(
                        line -> line[0],
                        line -> new ConceptExperience.Tally(Double.parseDouble(line[1]), Double.parseDouble(line[2]))));
        return ConceptExperience.of(Instant.parse(lines.getFirst()), tallies);
    }
}
