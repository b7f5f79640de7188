package alongside.lab.routing;

import alongside.lab.input.Fields;
import alongside.lab.input.Line;
import alongside.lab.input.Refusal;
import java.nio.file.Path;
import java.util.List;

/// What someone answered to an ask.
record Answer(String person, String ask, String words) {

    /// Reads one `{"person", "ask", "answer", "score"}` a line, the earliest ask first.
    static List<Answer> read(Path file) {
        List<Answer> answers = Line.read(file).stream().map(Answer::read).toList();
        if (answers.isEmpty()) {
            throw new Refusal("%s has no lines.".formatted(file));
        }
        return answers;
    }

    /// The score has to be a number. The ranking leaves it alone: it hardly told more than the answer itself.
    private static Answer read(Line line) {
        Fields fields = Fields.of(line);
        fields.number("score");
        return new Answer(fields.id("person"), fields.text("ask"), fields.text("answer"));
    }
}
