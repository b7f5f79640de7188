package alongside.matching.experience;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Past asks as if they had not been answered yet: what all other answers say of each.
final class Folds {

    /// As many as the weights of a few signals need; they are spread evenly over a longer history.
    private static final int MOST = 1000;

    private final History history;
    private final Signal[] signals;
    private final Activity activity;
    private final Grouped answers;

    private Folds(History history, Signal[] signals) {
        this.history = history;
        this.signals = signals;
        this.activity = new Activity(history);
        this.answers = history.answersByAsk();
    }

    /// Asks answered only by people who answered nothing else stay out.
    static List<Listwise.Choice> of(History history, Signal... signals) {
        Folds folds = new Folds(history, signals);
        List<Listwise.Choice> choices = new ArrayList<>();
        int asks = history.asks().length;
        int count = Math.min(MOST, asks);
        for (int fold = 0; fold < count; fold++) {
            Listwise.Choice choice = folds.choice((int) ((long) fold * asks / count));
            if (choice.chosen().length > 0) {
                choices.add(choice);
            }
        }
        return choices;
    }

    private Listwise.Choice choice(int ask) {
        int[] given = activity.givenWithout(ask);
        int[] known = new int[given.length];
        int[] columns = new int[given.length];
        int size = 0;
        for (int person = 0; person < given.length; person++) {
            columns[person] = given[person] > 0 ? size : -1;
            if (given[person] > 0) {
                known[size++] = person;
            }
        }
        return new Listwise.Choice(rows(ask, Arrays.copyOf(known, size)), chosen(ask, columns));
    }

    private float[][] rows(int ask, int[] known) {
        float[][] rows = new float[signals.length][known.length];
        for (int signal = 0; signal < signals.length; signal++) {
            double[] said = signals[signal].without(ask);
            for (int column = 0; column < known.length; column++) {
                rows[signal][column] = (float) said[known[column]];
            }
        }
        return rows;
    }

    private int[] chosen(int ask, int[] columns) {
        return Arrays.stream(answers.places(), answers.from()[ask], answers.from()[ask + 1])
                .map(answer -> columns[history.answeredBy()[answer]])
                .filter(column -> column >= 0)
                .distinct()
                .toArray();
    }
}
