package alongside.matching.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Turns words into the numbered pieces a BERT model knows, the longest known piece first; a word with no way through
/// is one unknown piece.
///
/// Source: Wu et al. 2016, "Google's Neural Machine Translation System", and BERT's reference tokenizer.
public final class WordPiece {

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final int start;
    private final int end;
    private final int unknown;

    private WordPiece(Map<String, Integer> vocabulary) {
        this.vocabulary = vocabulary;
        this.start = special("[CLS]");
        this.end = special("[SEP]");
        this.unknown = special("[UNK]");
    }

    /// The vocabulary of both packaged models.
    public static WordPiece packaged() throws IOException {
        return read(Resources.open("/bert-vocabulary-en.txt"));
    }

    /// @param in one piece a line, its number is its line; pieces within a word begin with `##`
    static WordPiece read(InputStream in) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Map<String, Integer> vocabulary = new HashMap<>(65_536);
            lines.lines().forEach(piece -> vocabulary.put(piece, vocabulary.size()));
            return new WordPiece(vocabulary);
        }
    }

    /// The pieces of a text as windows of nearly equal length, each framed by the model's start and end pieces.
    ///
    /// @param longest most pieces in a window, frame included
    /// @param most most windows; what lies beyond them is not read
    public List<int[]> windows(String text, int longest, int most) {
        int[] pieces = pieces(text);
        int room = longest - 2;
        int count = Math.min(most, Math.max(1, Math.ceilDiv(pieces.length, room)));
        int read = Math.min(pieces.length, count * room);
        return IntStream.range(0, count)
                .mapToObj(i -> framed(Arrays.copyOfRange(pieces, read * i / count, read * (i + 1) / count)))
                .toList();
    }

    private int[] framed(int[] pieces) {
        int[] framed = new int[pieces.length + 2];
        framed[0] = start;
        System.arraycopy(pieces, 0, framed, 1, pieces.length);
        framed[framed.length - 1] = end;
        return framed;
    }

    private int[] pieces(String text) {
        return PlainWords.in(text).stream().flatMapToInt(this::piecesOf).toArray();
    }

    private IntStream piecesOf(String word) {
        if (word.length() > LONGEST_WORD) {
            return IntStream.of(unknown);
        }
        IntStream.Builder pieces = IntStream.builder();
        int from = 0;
        while (from < word.length()) {
            int to = longestPiece(word, from);
            if (to == from) {
                return IntStream.of(unknown);
            }
            Integer piece = piece(word, from, to);
            pieces.add(piece == null ? unknown : piece);
            from = to;
        }
        return pieces.build();
    }

    /// @return where the longest known piece from here ends, or `from` when none is known
    private int longestPiece(String word, int from) {
        int to = word.length();
        while (to > from && piece(word, from, to) == null) {
            to = word.offsetByCodePoints(to, -1);
        }
        return to;
    }

    private @Nullable Integer piece(String word, int from, int to) {
        String piece = word.substring(from, to);
        return vocabulary.get(from == 0 ? piece : "##" + piece);
    }

    private int special(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new IllegalArgumentException("The vocabulary lacks " + piece);
        }
        return number;
    }
}
