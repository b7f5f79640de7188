package alongside.lab.simulate;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Who the made-up members are, numbered from 0: nothing here changes while days pass. Strengths stand in one
/// row, ordered by member, and again ordered by topic.
final class Village {

    private static final int STAGES = 10;
    static final int MAJORITY = 0;

    final Assumptions assumptions;
    final Topics topics;
    final int size;
    final int[] language;
    final boolean[] bilingual;
    final int[] offset;
    final int[] room;
    final boolean[] wakeMe;
    final int[] stage;
    final int[] struggle;
    final double[] responsiveness;
    final Strengths strengths;

    Village(Assumptions assumptions, int size, long seed) {
        this.assumptions = assumptions;
        this.size = size;
        topics = new Topics(assumptions.concerns().topics());
        language = new int[size];
        bilingual = new boolean[size];
        offset = new int[size];
        room = new int[size];
        wakeMe = new boolean[size];
        stage = new int[size];
        struggle = new int[size];
        responsiveness = new double[size];
        var random = new SplittableRandom(seed);
        settle(random);
        strengths = new Strengths(this, random);
    }

    private void settle(SplittableRandom random) {
        Assumptions.Members given = assumptions.members();
        var languages = Draws.Weighted.of(given.languages());
        var rooms = Draws.Weighted.of(given.rooms());
        for (int member = 0; member < size; member++) {
            language[member] = languages.draw(random);
            bilingual[member] = random.nextDouble() < given.bilingual();
            boolean abroad = random.nextDouble() < given.abroad();
            int zone = random.nextInt(given.offsets().size());
            offset[member] = abroad ? given.offsets().get(zone) : 0;
            room[member] = rooms.draw(random);
            wakeMe[member] = random.nextDouble() < given.wakeMe();
            stage[member] = random.nextInt(STAGES);
            struggle[member] = topics.asked(random);
            responsiveness[member] = responsiveness(random);
        }
    }

    double responsiveness(SplittableRandom random) {
        Assumptions.Answers answers = assumptions.answers();
        return Draws.beta(random, answers.responsiveness(), answers.alike());
    }

    boolean speaks(int member, int spoken) {
        return language[member] == spoken || (spoken == MAJORITY && bilingual[member]);
    }

    /// Whether an ask for tonight may reach her.
    boolean isAwake(int member, long at) {
        return wakeMe[member] || Day.isAwake(offset[member], at);
    }

    /// When she has been awake for so long; whoever may be woken sees what is for tonight at night, too.
    long awakeFor(int member, long at, double minutes) {
        long milliseconds = Math.round(minutes * Day.MINUTE);
        return wakeMe[member] ? at + milliseconds : Day.after(offset[member], at, milliseconds);
    }

    int languages() {
        return assumptions.members().languages().size();
    }

    /// Which language the fewest speak first.
    int smallestLanguage() {
        int[] speakers = new int[languages()];
        for (int member = 0; member < size; member++) {
            speakers[language[member]]++;
        }
        return IntStream.range(0, speakers.length)
                .boxed()
                .min((one, other) -> Integer.compare(speakers[one], speakers[other]))
                .orElseThrow();
    }
}
