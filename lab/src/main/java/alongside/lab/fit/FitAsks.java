package alongside.lab.fit;

import alongside.matching.text.Meaning;
import alongside.matching.text.Role;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Ask by ask, how far down the first strength stands that speaks to it, and who stands above.
record FitAsks(JudgedSet set, Meaning meaning, Scores byMeaning, Scores byWords) {

    /// Of the asks that someone could answer.
    Stream<AskLine> lines() {
        return set.asks().stream().flatMap(ask -> line(ask, Ranking.of(set, ask, byMeaning.of(ask))));
    }

    private Stream<AskLine> line(Worded ask, Ranking ranking) {
        List<Ranking.Place> places = ranking.places();
        int[] relevant = IntStream.range(0, places.size())
                .filter(at -> places.get(at).isRelevant())
                .toArray();
        if (relevant.length == 0) {
            return Stream.empty();
        }
        double[] shared = byWords.of(ask);
        return Stream.of(new AskLine(
                ask.id(),
                relevant.length,
                concern(Role.ASK, ask),
                relevant[0] + 1,
                found(places.get(relevant[0]), shared),
                found(places.getFirst(), shared)));
    }

    private AskLine.Found found(Ranking.Place place, double[] shared) {
        Worded strength = set.strengths().get(place.strength());
        return new AskLine.Found(
                strength.id(), place.grade(), concern(Role.STRENGTH, strength), shared[place.strength()] > 0);
    }

    private String concern(Role role, Worded text) {
        return meaning.read(role, text.words()).concepts().getFirst().id();
    }
}
