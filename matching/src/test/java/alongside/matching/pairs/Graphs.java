package alongside.matching.pairs;

import java.util.SplittableRandom;

/// Graphs of random edges and weights. In every third, weights are few and so often equal.
final class Graphs {

    private Graphs() {}

    static Candidates random(SplittableRandom random, int members, int edges) {
        EdgeList list = new EdgeList(members, 1);
        boolean few = random.nextInt(3) == 0;
        for (int i = 0; i < edges; i++) {
            int one = random.nextInt(members);
            int other = random.nextInt(members);
            float weight = few ? (1 + random.nextInt(3)) / 4f : (float) random.nextDouble(0.001, 1);
            if (one != other) {
                list.add(one, other, weight);
            }
        }
        return list.graph();
    }
}
