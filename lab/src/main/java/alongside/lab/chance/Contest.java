package alongside.lab.chance;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Several ways of guessing, told the same answers: each guesses before it learns.
final class Contest implements AskedVillage.Heard {

    private final List<Guess> guesses;
    private final int notScored;
    private final List<Score> scores;
    private final Score truth = new Score();

    /// @param notScored so many days first
    Contest(List<Guess> guesses, int notScored) {
        this.guesses = guesses;
        this.notScored = notScored;
        this.scores = Stream.generate(Score::new).limit(guesses.size()).toList();
    }

    @Override
    public void answer(int day, int member, ZonedDateTime asked, boolean yes, double chance) {
        if (day >= notScored) {
            truth.add(chance, yes);
            for (int i = 0; i < guesses.size(); i++) {
                scores.get(i).add(guesses.get(i).of(member, asked), yes);
            }
        }
        guesses.forEach(guess -> guess.learn(member, yes, asked));
    }

    /// One of each, and of the real chance.
    List<Score.Line> lines(int members) {
        Score mean = scores.getFirst();
        return Stream.concat(
                        IntStream.range(0, guesses.size())
                                .mapToObj(i -> scores.get(i).line(guesses.get(i).name(), members, mean, truth)),
                        Stream.of(truth.line("real chance", members, mean, truth)))
                .toList();
    }
}
