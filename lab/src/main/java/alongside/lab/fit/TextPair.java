package alongside.lab.fit;

import alongside.lab.input.Line;
import alongside.lab.input.Refusal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Two texts, and whether they mean the same.
record TextPair(boolean same, String one, String other) {

    static List<TextPair> read(Path file) {
        List<TextPair> pairs = Line.read(file).stream().map(TextPair::read).toList();
        if (pairs.isEmpty()) {
            throw new Refusal("%s has no lines.".formatted(file));
        }
        return pairs;
    }

    private static TextPair read(Line line) {
        String[] fields = line.text().split("\t", -1);
        if (fields.length != 3 || !(fields[0].equals("0") || fields[0].equals("1"))) {
            throw line.refuse("is not 0 or 1, a text and another, with tabs between");
        }
        return new TextPair(fields[0].equals("1"), fields[1], fields[2]);
    }

    /// Of the words of either, those of both (Jaccard).
    double sharedWords() {
        Set<String> shared = words(one);
        Set<String> all = words(other);
        Set<String> either = new HashSet<>(shared);
        either.addAll(all);
        shared.retainAll(all);
        return either.isEmpty() ? 0 : (double) shared.size() / either.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
