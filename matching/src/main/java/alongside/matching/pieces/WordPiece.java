package alongside.matching.pieces;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Turns words into the numbered pieces a BERT model knows, the longest known piece first; a word with no way through
/// is one unknown piece.
///
/// Source: Wu et al. 2016, "Google's Neural Machine Translation System", and BERT's reference tokenizer.
final class WordPiece implements Segmenter {

    static final String UNKNOWN = "[UNK]";

    private static final int LONGEST_WORD = 100;

    private final Map<String, Integer> vocabulary;
    private final PlainWords words;
    private final int unknown;

    WordPiece(Map<String, Integer> vocabulary, String unknown, PlainWords words) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.unknown = number(unknown);
    }

    /// @param in one piece a line, its number is its line
    static WordPiece read(InputStream in, PlainWords words) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            List<String> pieces = lines.lines().toList();
            Map<String, Integer> vocabulary = HashMap.newHashMap(pieces.size());
            for (int number = 0; number < pieces.size(); number++) {
                vocabulary.put(pieces.get(number), number);
            }
            return new WordPiece(vocabulary, UNKNOWN, words);
        }
    }

    /// @throws UnfitModel when there is no such piece
    int number(String piece) {
        Integer number = vocabulary.get(piece);
        if (number == null) {
            throw new UnfitModel("its vocabulary lacks the piece " + piece);
        }
        return number;
    }

    @Override
    public int highest() {
        return Collections.max(vocabulary.values());
    }

    @Override
    public IntStream pieces(String text) {
        return words.in(text).stream().flatMapToInt(this::piecesOf);
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
}
