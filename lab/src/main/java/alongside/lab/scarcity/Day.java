package alongside.lab.scarcity;

import alongside.matching.routing.Decision;
import alongside.matching.routing.Router;
import alongside.matching.routing.Together;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/// The three waves of an ask that is wished for soon, in a village in which all ask at about the same time. After each
/// wave those who were asked answer, in any order: with a chance they say yes, where she still has room and the ask
/// still has nobody. Otherwise they are silent.
final class Day {

    private static final int[] WAVES = {2, 2, 3};

    private final ScarceVillage village;
    private final boolean together;
    private final double chance;
    private final SplittableRandom random;
    private final Router router = new Router();
    private int invitations;

    private record Invitation(Wanted ask, Villager helper) {}

    Day(ScarceVillage village, boolean together, double chance, long seed) {
        this.village = village;
        this.together = together;
        this.chance = chance;
        random = new SplittableRandom(seed);
    }

    void pass() {
        for (int size : WAVES) {
            List<Wanted> open = ScarceVillage.shuffled(village.open(), random);
            List<Invitation> sent = together ? together(open, size) : oneByOne(open, size);
            invitations += sent.size();
            ScarceVillage.shuffled(sent, random).forEach(this::answer);
        }
    }

    int invitations() {
        return invitations;
    }

    private List<Invitation> oneByOne(List<Wanted> open, int size) {
        List<Invitation> sent = new ArrayList<>();
        for (Wanted ask : open) {
            Together.Asking asking = ask.asking(size, random.nextLong());
            send(ask, router.decide(asking.byWhen(), asking.candidates(), size, asking.seed()), sent);
        }
        return sent;
    }

    private List<Invitation> together(List<Wanted> open, int size) {
        List<Together.Asking> asking =
                open.stream().map(ask -> ask.asking(size, random.nextLong())).toList();
        List<Decision> decisions =
                new Together().decide(asking, id -> village.helper(id).more());
        List<Invitation> sent = new ArrayList<>();
        for (int a = 0; a < open.size(); a++) {
            send(open.get(a), decisions.get(a), sent);
        }
        return sent;
    }

    private void send(Wanted ask, Decision decision, List<Invitation> sent) {
        for (Decision.Weighed one : decision.invited()) {
            Villager helper = village.helper(one.candidate().member());
            ask.ask(helper);
            sent.add(new Invitation(ask, helper));
        }
    }

    private void answer(Invitation invitation) {
        boolean says = random.nextDouble() < chance;
        if (says && invitation.helper().left() > 0 && !invitation.ask().isAnswered()) {
            invitation.ask().answer(invitation.helper());
        }
    }
}
