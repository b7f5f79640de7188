package alongside.matching.pieces;

import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;

/// Whatever someone writes, or whatever reaches a village that nobody wrote.
public final class AnyText {

    private static final int TEXTS = 4_000;
    private static final String[] BITS = {
        "[CLS]",
        "##ing",
        "don’t",
        "4½ yo",
        "\u0130STANBUL",
        "ﬁﬀ",
        "👩‍👧‍👦",
        "🇩🇪",
        "e\u0301\u0327",
        "한국",
        "ส้ม",
        "مرحبا",
        "\uFEFF",
        "\u202E"
    };

    private AnyText() {}

    public static void each(Consumer<String> reader) {
        SplittableRandom random = new SplittableRandom(20261125);
        for (int i = 0; i < TEXTS; i++) {
            reader.accept(text(random));
        }
    }

    /// Parts of one kind each: halves of surrogate pairs, marks without a letter, letters of any plane, known words.
    static String text(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int part = random.nextInt(6); part >= 0; part--) {
            IntUnaryOperator kind = kind(random);
            for (int i = random.nextInt(random.nextInt(50) == 0 ? 3_000 : 30); i > 0; i--) {
                text.appendCodePoint(kind.applyAsInt(i));
            }
            text.append(BITS[random.nextInt(BITS.length)]);
        }
        return text.toString();
    }

    private static IntUnaryOperator kind(SplittableRandom random) {
        return switch (random.nextInt(7)) {
            case 0 -> i -> random.nextInt(0xD800, 0xE000);
            case 1 -> i -> random.nextInt(0x300, 0x370);
            case 2 -> i -> random.nextInt(0x1F300, 0x1FAFF);
            case 3 -> i -> random.nextInt(0x21);
            case 4 -> i -> random.nextInt(0x21, 0x7F);
            case 5 -> i -> random.nextInt(0x10000);
            default -> i -> random.nextInt(Character.MAX_CODE_POINT + 1);
        };
    }

    public static String shown(String text) {
        return text.codePoints().limit(200).mapToObj("%04x"::formatted).toList().toString();
    }
}
