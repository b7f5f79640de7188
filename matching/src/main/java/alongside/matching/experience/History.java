package alongside.matching.experience;

/// Answers people gave. Asks, answers and people are known by their place.
///
/// @param people how many
/// @param asks a vector an ask, in the order they were raised, all of the same length
/// @param answers a vector an answer, of that length too
/// @param answeredAsk which ask each answer was given to
/// @param answeredBy who gave each answer
public record History(int people, float[][] asks, float[][] answers, int[] answeredAsk, int[] answeredBy) {

    public History {
        if (people < 1 || asks.length == 0 || answers.length == 0) {
            throw new IllegalArgumentException("Without people, asks and answers there is no history");
        }
        if (answeredAsk.length != answers.length || answeredBy.length != answers.length) {
            throw new IllegalArgumentException("Every answer has one ask and one person");
        }
    }

    int dimensions() {
        return asks[0].length;
    }

    /// Where the answers to each ask are: those of ask `a` are `places[from[a]]` to `places[from[a + 1] - 1]`.
    Grouped answersByAsk() {
        return Grouped.by(answeredAsk, asks.length);
    }
}
