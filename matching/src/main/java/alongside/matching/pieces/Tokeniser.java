package alongside.matching.pieces;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Turns a text into windows of numbered pieces, each between the pieces its model is used to at start and end.
public final class Tokeniser {

    private final Segmenter segmenter;
    private final int[] before;
    private final int[] after;

    Tokeniser(Segmenter segmenter, int[] before, int[] after) {
        this.segmenter = segmenter;
        this.before = before.clone();
        this.after = after.clone();
    }

    /// Of a model of the BERT family, by its vocabulary.
    ///
    /// @param vocabulary one piece a line, its number is its line; pieces within a word begin with `##`
    /// @param lowerCase whether case and accents do not count
    /// @throws UnfitModel when it lacks one of BERT's special pieces
    public static Tokeniser of(InputStream vocabulary, boolean lowerCase) throws IOException {
        WordPiece wordPiece = WordPiece.read(vocabulary, new PlainWords(lowerCase, lowerCase));
        return new Tokeniser(wordPiece, new int[] {wordPiece.number("[CLS]")}, new int[] {wordPiece.number("[SEP]")});
    }

    /// As a `tokenizer.json` of Hugging Face's tokenizers says it.
    ///
    /// @throws UnfitModel when it is of a kind that is not read here
    public static Tokeniser of(Path tokenizerJson) throws IOException {
        return TokeniserFile.read(tokenizerJson);
    }

    /// One that puts these words before a text, and before each further window of it.
    public Tokeniser leadBy(String words) {
        int[] lead = segmenter.pieces(words).toArray();
        int[] both = Arrays.copyOf(before, before.length + lead.length);
        System.arraycopy(lead, 0, both, before.length, lead.length);
        return new Tokeniser(segmenter, both, after);
    }

    /// The pieces of a text as windows of nearly equal length.
    ///
    /// @param longest most pieces in a window, frame included
    /// @param most most windows; what lies beyond them is not read
    public List<int[]> windows(String text, int longest, int most) {
        int[] pieces = segmenter.pieces(text).toArray();
        int room = longest - frame();
        int count = Math.min(most, Math.max(1, Math.ceilDiv(pieces.length, room)));
        int read = Math.min(pieces.length, count * room);
        return IntStream.range(0, count)
                .mapToObj(i -> framed(Arrays.copyOfRange(pieces, read * i / count, read * (i + 1) / count)))
                .toList();
    }

    private int[] framed(int[] pieces) {
        int[] framed = Arrays.copyOf(before, frame() + pieces.length);
        System.arraycopy(pieces, 0, framed, before.length, pieces.length);
        System.arraycopy(after, 0, framed, before.length + pieces.length, after.length);
        return framed;
    }

    /// How many pieces stand around every window.
    public int frame() {
        return before.length + after.length;
    }

    /// The highest number a window can hold: a model must know so many pieces, and one more.
    public int highest() {
        return IntStream.of(segmenter.highest(), highest(before), highest(after))
                .max()
                .getAsInt();
    }

    private static int highest(int[] numbers) {
        return Arrays.stream(numbers).max().orElse(0);
    }
}
