package alongside.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads the file of numbers: one line each, parted by tabs, the first line names the columns, `#` begins a remark.
final class SupportLineFile {

    static final int COLUMNS = 10;

    private SupportLineFile() {}

    static List<SupportLine> parse(String text) {
        List<SupportLine> lines = new ArrayList<>();
        String[] rows = text.split("\\R");
        for (int i = 1; i < rows.length; i++) {
            if (!rows[i].isBlank() && !rows[i].startsWith("#")) {
                lines.add(line(rows[i], i + 1));
            }
        }
        return List.copyOf(lines);
    }

    private static SupportLine line(String row, int number) {
        String[] cells = row.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("Line " + number + " has " + cells.length + " columns, not " + COLUMNS);
        }
        try {
            return new SupportLine(
                    cells[0].strip().toLowerCase(Locale.ROOT),
                    SupportLine.Kind.valueOf(cells[1].strip().toUpperCase(Locale.ROOT)),
                    cells[2].strip(),
                    cells[3].strip(),
                    cells[4].strip(),
                    cells[5].strip(),
                    List.of(cells[6].strip().split("\\s+")),
                    cells[7].strip(),
                    cells[8].strip(),
                    LocalDate.parse(cells[9].strip()));
        } catch (RuntimeException unreadable) {
            throw new IllegalArgumentException("Line " + number + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
