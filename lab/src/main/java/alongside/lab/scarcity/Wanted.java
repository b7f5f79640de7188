package alongside.lab.scarcity;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Candidate;
import alongside.matching.routing.Together;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// An ask for someone, and who could help with it.
final class Wanted {

    private final List<Possible> possible;
    private final Set<UUID> asked = new HashSet<>();
    private boolean answered;
    private double fit;

    record Possible(Villager helper, double fit) {}

    Wanted(List<Possible> possible) {
        this.possible = List.copyOf(possible);
    }

    Together.Asking asking(int size, long seed) {
        return new Together.Asking(ByWhen.SOON, 1, 0, candidates(), size, seed);
    }

    private List<Candidate> candidates() {
        return possible.stream()
                .filter(one -> one.helper().isFree() && !asked.contains(one.helper().id))
                .map(one -> new Candidate(
                        one.helper().id,
                        one.helper().id,
                        one.fit(),
                        one.helper().left(),
                        one.helper().room,
                        true,
                        null,
                        false,
                        0))
                .toList();
    }

    void ask(Villager helper) {
        asked.add(helper.id);
        helper.ask();
    }

    void answer(Villager helper) {
        helper.sayYes();
        answered = true;
        fit = possible.stream()
                .filter(one -> one.helper() == helper)
                .findFirst()
                .orElseThrow()
                .fit();
    }

    boolean isAnswered() {
        return answered;
    }

    double fit() {
        return fit;
    }
}
