package alongside.matching.experience;

/// The logarithm of how many answers each person gave, someone without any counting as a third of one.
final class Activity implements Signal {

    static final double NOBODY_YET = 0.3;

    private final History history;
    private final Grouped answers;
    private final int[] given;

    Activity(History history) {
        this.history = history;
        this.answers = history.answersByAsk();
        this.given = new int[history.people()];
        for (int person : history.answeredBy()) {
            given[person]++;
        }
    }

    @Override
    public double[] of(float[] ask) {
        return logarithms(given);
    }

    @Override
    public double[] without(int pastAsk) {
        return logarithms(givenWithout(pastAsk));
    }

    int[] givenWithout(int pastAsk) {
        int[] left = given.clone();
        for (int at = answers.from()[pastAsk]; at < answers.from()[pastAsk + 1]; at++) {
            left[history.answeredBy()[answers.places()[at]]]--;
        }
        return left;
    }

    private static double[] logarithms(int[] counts) {
        double[] logarithms = new double[counts.length];
        for (int person = 0; person < counts.length; person++) {
            logarithms[person] = Math.log(counts[person] + NOBODY_YET);
        }
        return logarithms;
    }
}
