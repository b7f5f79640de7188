package alongside.matching.pairs;

/// Exchanges a pair for up to two heavier ones until none is left to gain by (2-augmentations: Pettie and Sanders
/// 2004; Maue and Sanders 2007).
///
/// For a pair u–v that is: u goes with someone, v with someone, or both do, and whom they leave stays alone; or u and
/// v change over with another pair. Whoever a change touched, and her neighbours, are looked at again. Each look is
/// O(degree of both), and each change gains, so it ends.
final class Polish {

    /// Times the heaviest weight, or 1: below it a gain may be nothing but rounding.
    private static final float LEAST = 1e-6f;

    private final Candidates graph;
    private final Matching matching;
    private final Waiting waiting;
    private final Arms arms;
    private final Arms matesArms;
    private final float least;
    private final float[] weightsOfMate;
    private final int[] stamps;
    private int stamp;

    Polish(Candidates graph, Matching matching) {
        int n = graph.members();
        this.graph = graph;
        this.matching = matching;
        waiting = Waiting.all(n);
        arms = new Arms();
        matesArms = new Arms();
        least = LEAST * heaviest(graph.weights);
        weightsOfMate = new float[n];
        stamps = new int[n];
    }

    private static float heaviest(float[] weights) {
        float heaviest = 1;
        for (float weight : weights) {
            heaviest = Math.max(heaviest, weight);
        }
        return heaviest;
    }

    void run() {
        while (!waiting.isEmpty()) {
            int v = waiting.next();
            if (matching.mates[v] == Matching.NOBODY) {
                seat(v);
            } else {
                exchange(v, matching.mates[v]);
            }
        }
    }

    private void seat(int v) {
        gather(v, Matching.NOBODY, arms);
        if (arms.gain(0) > least) {
            take(v, arms, 0);
        }
    }

    private void exchange(int v, int mate) {
        stamp(mate);
        gather(mate, v, matesArms);
        gather(v, mate, arms);
        float lost = matching.weights[v];
        int choice = arms.choose(matesArms, matching.mates);
        float byArms = arms.gain(choice / Arms.WAYS) + matesArms.gain(choice % Arms.WAYS) - lost;
        int across = across(v, lost + Math.max(byArms, least));
        if (across != Matching.NOBODY) {
            changeOver(v, mate, across);
        } else if (byArms > least) {
            part(v);
            take(v, arms, choice / Arms.WAYS);
            take(mate, matesArms, choice % Arms.WAYS);
        }
    }

    private void stamp(int mate) {
        stamp++;
        for (int at = graph.starts[mate]; at < graph.starts[mate + 1]; at++) {
            stamps[graph.neighbours[at]] = stamp;
            weightsOfMate[graph.neighbours[at]] = graph.weights[at];
        }
    }

    private void gather(int from, int but, Arms into) {
        into.clear();
        for (int at = graph.starts[from]; at < graph.starts[from + 1]; at++) {
            int other = graph.neighbours[at];
            float gain = graph.weights[at] - matching.weights[other];
            if (gain > into.least() && other != but) {
                into.offer(other, gain, graph.weights[at]);
            }
        }
    }

    /// @return with whom v goes when her mate takes that one's, if it gains more than this
    private int across(int v, float more) {
        int best = Matching.NOBODY;
        float most = more;
        for (int at = graph.starts[v]; at < graph.starts[v + 1]; at++) {
            int other = graph.neighbours[at];
            int othersMate = matching.mates[other];
            if (othersMate != Matching.NOBODY && othersMate != v && stamps[othersMate] == stamp) {
                float gain = graph.weights[at] + weightsOfMate[othersMate] - matching.weights[other];
                best = gain > most ? other : best;
                most = Math.max(gain, most);
            }
        }
        return best;
    }

    private void changeOver(int v, int mate, int across) {
        int acrossMate = matching.mates[across];
        part(v);
        part(across);
        matching.join(v, across, graph.weight(v, across));
        matching.join(mate, acrossMate, weightsOfMate[acrossMate]);
    }

    private void take(int from, Arms arms, int way) {
        if (arms.to(way) != Matching.NOBODY) {
            part(arms.to(way));
            matching.join(from, arms.to(way), arms.weight(way));
            touched(from);
        }
    }

    /// Both may now be had for less, and so may she who is new with anyone.
    private void part(int one) {
        int other = matching.mates[one];
        matching.part(one);
        touched(one);
        if (other != Matching.NOBODY) {
            touched(other);
        }
    }

    private void touched(int member) {
        waiting.add(member);
        for (int at = graph.starts[member]; at < graph.starts[member + 1]; at++) {
            waiting.add(graph.neighbours[at]);
        }
    }
}
