package alongside.lab.learn;

import alongside.matching.text.Corpus;
import alongside.matching.text.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Asks of the corpus, each beside a strength of its concern.
final class Pairs {

    private final List<Corpus.Line> lines;
    private final Map<Integer, List<Integer>> strengths;
    private final List<Integer> asks;
    private final Random random;

    Pairs(List<Corpus.Line> lines, long seed) {
        this.lines = lines;
        this.random = new Random(seed);
        this.strengths = of(Role.STRENGTH)
                .collect(Collectors.groupingBy(i -> lines.get(i).concern()));
        this.asks =
                new ArrayList<>(of(Role.ASK).filter(i -> !answers(i).isEmpty()).toList());
    }

    private Stream<Integer> of(Role role) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).role() == role)
                .boxed();
    }

    private List<Integer> answers(int ask) {
        return strengths.getOrDefault(lines.get(ask).concern(), List.of());
    }

    int stepsInAPass(int pairs) {
        return asks.size() / pairs;
    }

    /// The lines of each step of a pass, by number: every ask once, in another order each time, each with a strength
    /// drawn anew.
    List<List<Integer>> pass(int pairs) {
        Collections.shuffle(asks, random);
        return IntStream.range(0, stepsInAPass(pairs))
                .mapToObj(step -> withAnswers(asks.subList(step * pairs, (step + 1) * pairs)))
                .toList();
    }

    private List<Integer> withAnswers(List<Integer> some) {
        List<Integer> both = new ArrayList<>(some);
        for (int ask : some) {
            List<Integer> answers = answers(ask);
            both.add(answers.get(random.nextInt(answers.size())));
        }
        return both;
    }
}
