package alongside.matching.pieces;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/// Which characters a SentencePiece model was taught to write otherwise, as it packs them: the length of a trie, the
/// trie, and what its leaves point at, each ended by a zero. At each place of a text the longest entry counts.
///
/// The trie is a double array over the bytes of UTF-8. A node holds what its children's numbers are mixed with
/// (`offset`), the byte that leads to it, and whether one of its children is a leaf.
///
/// Source: SentencePiece, normalizer.cc; Yata et al. 2007 and Darts-clone for the bits.
final class CharsMap implements UnaryOperator<String> {

    private static final int HAS_LEAF = 1 << 8;
    private static final int WIDE_OFFSET = 1 << 9;
    private static final int LABEL = 1 << 31 | 0xff;

    private final int[] nodes;
    private final byte[] written;

    /// @throws IllegalArgumentException when it is not whole
    CharsMap(byte[] packed) {
        ByteBuffer bytes = ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN);
        if (packed.length < Integer.BYTES || bytes.getInt(0) < Integer.BYTES || bytes.getInt(0) > packed.length - 4) {
            throw new IllegalArgumentException("Not a map of characters");
        }
        nodes = new int[bytes.getInt() / Integer.BYTES];
        bytes.asIntBuffer().get(nodes);
        written = new byte[packed.length - Integer.BYTES * (nodes.length + 1)];
        bytes.get(Integer.BYTES * (nodes.length + 1), written);
    }

    /// What is found at a place.
    ///
    /// @param length how many bytes of the text it stands for
    /// @param at where what stands for them begins
    private record Entry(int length, int at) {}

    @Override
    public String apply(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            Entry entry = longest(bytes, at);
            if (entry.length() > 0) {
                out.write(written, entry.at(), end(entry.at()) - entry.at());
                at += entry.length();
            } else {
                int length = characterAt(bytes, at);
                out.write(bytes, at, length);
                at += length;
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private Entry longest(byte[] bytes, int from) {
        Entry longest = new Entry(0, 0);
        int at = offset(nodes[0]);
        for (int i = from; i < bytes.length; i++) {
            at ^= bytes[i] & 0xff;
            if (at >= nodes.length || (nodes[at] & LABEL) != (bytes[i] & 0xff)) {
                return longest;
            }
            boolean hasLeaf = (nodes[at] & HAS_LEAF) != 0;
            at ^= offset(nodes[at]);
            if (hasLeaf && at < nodes.length && leaf(at) <= written.length) {
                longest = new Entry(i + 1 - from, leaf(at));
            }
        }
        return longest;
    }

    /// Where what stands for an entry begins. A map that was damaged may point past all there is.
    private int leaf(int at) {
        return nodes[at] & Integer.MAX_VALUE;
    }

    private static int offset(int node) {
        return node >>> 10 << ((node & WIDE_OFFSET) >>> 6);
    }

    private int end(int from) {
        int end = from;
        while (end < written.length && written[end] != 0) {
            end++;
        }
        return end;
    }

    private static int characterAt(byte[] bytes, int at) {
        return Math.max(1, Integer.numberOfLeadingZeros(~(bytes[at] << 24)));
    }
}
