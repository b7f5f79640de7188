package alongside.lab.bench;

import alongside.lab.input.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/// Real sentences, from the corpus the village learned its concerns from.
///
/// @param strengths one or two lines of one concern each; each is many a member's own
public record Phrases(List<String> asks, List<String> strengths) {

    private static final String CORPUS = "/alongside/matching/text/corpus.tsv";
    private static final int DISTINCT = 12_000;
    private static final double ONE_LINE = 0.4;

    public static Phrases read() {
        List<String[]> lines = lines().lines().map(line -> line.split("\t", -1)).toList();
        List<String> asks = lines.stream()
                .filter(line -> line[1].equals("ask"))
                .map(line -> line[4])
                .toList();
        Collection<List<String>> byConcern = lines.stream()
                .filter(line -> line[1].equals("strength"))
                .collect(Collectors.groupingBy(
                        line -> line[0], Collectors.mapping(line -> line[4], Collectors.toList())))
                .values();
        return new Phrases(asks, combined(List.copyOf(byConcern)));
    }

    static <T> T any(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    private static List<String> combined(List<List<String>> byConcern) {
        SplittableRandom random = new SplittableRandom(DISTINCT);
        List<String> combined = new ArrayList<>();
        while (combined.size() < DISTINCT) {
            List<String> concern = any(byConcern, random);
            String first = any(concern, random);
            combined.add(random.nextDouble() < ONE_LINE ? first : first + " " + any(concern, random));
        }
        return combined;
    }

    private static String lines() {
        try (InputStream in = Phrases.class.getResourceAsStream(CORPUS)) {
            if (in == null) {
                throw new Refusal("The corpus is not packaged.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
