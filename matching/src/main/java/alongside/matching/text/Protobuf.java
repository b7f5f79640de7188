package alongside.matching.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// As much of the protobuf wire format as it takes to find one's way in a model. What is found is a place in the
/// bytes, so that it can be changed there.
final class Protobuf {

    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int DELIMITED = 2;
    private static final int FOUR_BYTES = 5;

    private final byte[] bytes;
    private final int end;
    private int at;

    private Protobuf(byte[] bytes, int from, int to) {
        this.bytes = bytes;
        this.at = from;
        this.end = to;
    }

    /// @param number as the schema gives it
    /// @param value of a number; 0 of what has a length
    /// @param from where its content begins
    /// @param to where the next field begins
    record Field(int number, long value, int from, int to) {

        int length() {
            return to - from;
        }

        String text(byte[] bytes) {
            return new String(bytes, from, length(), StandardCharsets.UTF_8);
        }
    }

    /// @throws IOException when the message ends within a field
    static List<Field> fields(byte[] bytes, int from, int to) throws IOException {
        Protobuf message = new Protobuf(bytes, from, to);
        List<Field> fields = new ArrayList<>();
        while (message.at < to) {
            fields.add(message.next());
        }
        return fields;
    }

    /// The fields of a message within a message.
    static List<Field> fields(byte[] bytes, Field message) throws IOException {
        return fields(bytes, message.from(), message.to());
    }

    /// Numbers written one after the other without tags.
    static List<Long> varints(byte[] bytes, Field packed) throws IOException {
        Protobuf numbers = new Protobuf(bytes, packed.from(), packed.to());
        List<Long> values = new ArrayList<>();
        while (numbers.at < packed.to()) {
            values.add(numbers.varint());
        }
        return values;
    }

    private Field next() throws IOException {
        long tag = varint();
        int from = at;
        long value = 0;
        switch ((int) tag & 7) {
            case VARINT -> value = varint();
            case EIGHT_BYTES -> skip(Long.BYTES);
            case FOUR_BYTES -> skip(Integer.BYTES);
            case DELIMITED -> {
                long length = varint();
                from = at;
                skip(length);
            }
            default -> throw new IOException("The model is not written in protobuf.");
        }
        return new Field((int) (tag >>> 3), value, from, at);
    }

    private long varint() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            skip(1);
            byte part = bytes[at - 1];
            value |= (long) (part & 0x7f) << shift;
            if (part >= 0) {
                return value;
            }
        }
        throw new IOException("The model is not written in protobuf.");
    }

    private void skip(long length) throws IOException {
        if (length < 0 || length > end - at) {
            throw new IOException("The model ends in the middle of something.");
        }
        at += (int) length;
    }
}
