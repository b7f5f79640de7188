package alongside.lab.corpus;

import alongside.lab.input.Refusal;
import alongside.matching.text.Corpus;
import alongside.matching.text.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What of the corpus is held out together.
enum By {

    /// Every so manieth line, as `learn --held-out` leaves them out: what is learned of each concern is less.
    LINE("line") {
        @Override
        Fold fold(Corpus corpus, int fold, int folds, long seed) {
            List<Corpus.Line> heldOut = IntStream.range(0, corpus.lines().size())
                    .filter(i -> i % folds == fold)
                    .mapToObj(corpus.lines()::get)
                    .toList();
            return new Fold(corpus.without(fold, folds), heldOut, List.of());
        }
    },

    /// Every so manieth concern in an order that is drawn, with its gloss and all lines that speak of it: nothing is
    /// learned of it. Among its strengths stand as many others, drawn too, whose concerns were learned.
    CONCERN("concern") {
        @Override
        Fold fold(Corpus corpus, int fold, int folds, long seed) {
            Set<Integer> concerns = drawn(corpus.concerns().size(), fold, folds, seed);
            Map<Boolean, List<Corpus.Line>> parts = corpus.lines().stream()
                    .collect(Collectors.partitioningBy(line -> concerns.contains(line.concern())));
            List<Corpus.Line> heldOut = parts.getOrDefault(true, List.of());
            List<Corpus.Line> others = new ArrayList<>(strengths(parts.getOrDefault(false, List.of())));
            Collections.shuffle(others, new Random(seed));
            int as = Math.min(others.size(), strengths(heldOut).size());
            return new Fold(corpus.withoutConcerns(concerns), heldOut, others.subList(0, as));
        }
    };

    final String title;

    By(String title) {
        this.title = title;
    }

    /// @param fold from 0 on; no line is held out in two, and each in one
    abstract Fold fold(Corpus corpus, int fold, int folds, long seed);

    static By named(String title) {
        return Stream.of(values())
                .filter(by -> by.title.equals(title))
                .findFirst()
                .orElseThrow(() -> new Refusal("What is held out goes by line or by concern, not by " + title + "."));
    }

    private static Set<Integer> drawn(int concerns, int fold, int folds, long seed) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, concerns).boxed().toList());
        Collections.shuffle(all, new Random(seed));
        Set<Integer> drawn = new HashSet<>();
        for (int at = fold; at < concerns; at += folds) {
            drawn.add(all.get(at));
        }
        return drawn;
    }

    private static List<Corpus.Line> strengths(List<Corpus.Line> lines) {
        return lines.stream().filter(line -> line.role() == Role.STRENGTH).toList();
    }
}
