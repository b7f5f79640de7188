package alongside.lab.learn;

import ai.djl.ndarray.NDManager;
import alongside.matching.pieces.Tokeniser;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Texts as the layers that learn are given them: what comes out of those below, which stays the same throughout.
///
/// @param below of each text its pieces' vectors, one after the other
record Texts(List<float[]> below) {

    static Texts of(List<String> texts, Tokeniser tokeniser, Bert bert, Recipe recipe, NDManager manager) {
        List<int[]> pieces = texts.stream()
                .map(text -> tokeniser.windows(text, recipe.longest(), 1).getFirst())
                .toList();
        float[][] below = new float[texts.size()][];
        List<Integer> sorted = IntStream.range(0, below.length)
                .boxed()
                .sorted(Comparator.comparing(i -> pieces.get(i).length))
                .toList();
        for (List<Integer> some : parts(sorted, recipe.together())) {
            List<float[]> read =
                    bert.below(manager, some.stream().map(pieces::get).toList());
            for (int i = 0; i < some.size(); i++) {
                below[some.get(i)] = read.get(i);
            }
        }
        return new Texts(List.of(below));
    }

    /// Shorter ones first: those read together are of much the same length then.
    List<Integer> sorted(List<Integer> numbers) {
        return numbers.stream()
                .sorted(Comparator.comparing(i -> below.get(i).length))
                .toList();
    }

    /// In parts that are read together.
    List<List<float[]>> together(List<Integer> numbers, int most) {
        return parts(numbers.stream().map(below::get).toList(), most);
    }

    private static <T> List<List<T>> parts(List<T> all, int most) {
        List<List<T>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += most) {
            parts.add(all.subList(from, Math.min(all.size(), from + most)));
        }
        return parts;
    }
}
