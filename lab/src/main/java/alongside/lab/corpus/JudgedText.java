package alongside.lab.corpus;

import alongside.lab.fit.Worded;
import alongside.lab.input.Sets;
import alongside.matching.text.Role;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// A text the engine is judged by.
record JudgedText(String set, String id, Said said) {

    private static final List<String> SETS = List.of("fit", "village", "de", "es");

    /// Of all sets that lie beside the lab.
    static List<JudgedText> all() {
        List<JudgedText> all = new ArrayList<>();
        for (String set : SETS) {
            Path folder = Sets.folder(set);
            read(set, folder.resolve("asks.jsonl"), Role.ASK).forEach(all::add);
            read(set, folder.resolve("strengths.jsonl"), Role.STRENGTH).forEach(all::add);
        }
        return all;
    }

    private static Stream<JudgedText> read(String set, Path file, Role role) {
        return Worded.read(file).stream().map(text -> new JudgedText(set, text.id(), new Said(role, text.words())));
    }
}
