package alongside.lab.input;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// A line of a file that knows where it stands, so that a refusal can say so without repeating its words.
public record Line(Path file, int number, String text) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// @return the lines that are not blank
    public static List<Line> read(Path file) {
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String text : rows(file)) {
            number++;
            String bare = number == 1 && text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
            if (!bare.isBlank()) {
                lines.add(new Line(file, number, bare));
            }
        }
        return lines;
    }

    /// Reads one thing a line; at least one, and no two with the same id.
    public static <T> List<T> readAll(Path file, Function<Line, T> reader, Function<T, String> id) {
        List<T> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Line line : read(file)) {
            T one = reader.apply(line);
            if (!ids.add(id.apply(one))) {
                throw line.refuse("has the id %s, which an earlier line has already".formatted(id.apply(one)));
            }
            all.add(one);
        }
        if (all.isEmpty()) {
            throw new Refusal("%s has no lines.".formatted(file));
        }
        return all;
    }

    public Refusal refuse(String why) {
        return new Refusal("Line %d of %s %s.".formatted(number, file, why));
    }

    private static List<String> rows(Path file) {
        if (!Files.exists(file)) {
            throw new Refusal("There is no file %s.".formatted(file));
        }
        if (Files.isDirectory(file)) {
            throw new Refusal("%s is a directory, not a file.".formatted(file));
        }
        try {
            return Files.readAllLines(file);
        } catch (CharacterCodingException e) {
            throw new Refusal("%s is not text in UTF-8.".formatted(file));
        } catch (IOException e) {
            throw new Refusal("%s cannot be read.".formatted(file));
        }
    }
}
