package alongside.lab.batch;

import alongside.lab.output.Effort;
import alongside.matching.batch.Market;
import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;

/// The exact solver of OR-Tools, and what happens without a batch.
final class Peers {

    /// Costs are whole numbers: millionths of a fit.
    private static final double UNIT = 1e6;

    private Peers() {}

    static void load() {
        Loader.loadNativeLibraries();
    }

    /// Min-cost flow: a source, the asks, the helpers, a sink, and an arc past the helpers for whoever gets none.
    static BatchLine.Given exact(Market market) {
        var solved = Effort.of(() -> solve(market));
        MinCostFlow flow = solved.result();
        int served = 0;
        for (int at = 0; at < market.helpers().length; at++) {
            served += (int) flow.getFlow(at);
        }
        return new BatchLine.Given("ortools-min-cost-flow", -flow.getOptimalCost() / UNIT, served, solved.effort());
    }

    private static MinCostFlow solve(Market market) {
        int asks = market.asks();
        int source = asks + market.room().length;
        int sink = source + 1;
        MinCostFlow flow = new MinCostFlow(sink + 1, market.helpers().length + 2 * asks + market.room().length);
        for (int a = 0; a < asks; a++) {
            for (int at = market.starts()[a]; at < market.starts()[a + 1]; at++) {
                flow.addArcWithCapacityAndUnitCost(
                        a, asks + market.helpers()[at], 1, -Math.round(market.fits()[at] * UNIT));
            }
        }
        for (int a = 0; a < asks; a++) {
            flow.addArcWithCapacityAndUnitCost(source, a, 1, 0);
            flow.addArcWithCapacityAndUnitCost(a, sink, 1, 0);
        }
        for (int h = 0; h < market.room().length; h++) {
            flow.addArcWithCapacityAndUnitCost(asks + h, sink, market.room()[h], 0);
        }
        flow.setNodeSupply(source, asks);
        flow.setNodeSupply(sink, -asks);
        if (flow.solve() != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("The solver found no optimum.");
        }
        return flow;
    }

    /// Each ask, as it comes, to the one who fits it best and still has room.
    static BatchLine.Given oneByOne(Market market) {
        double[] weight = new double[1];
        var given = Effort.of(() -> {
            int[] left = market.room().clone();
            int served = 0;
            for (int a = 0; a < market.asks(); a++) {
                int best = best(market, a, left);
                if (best >= 0) {
                    left[market.helpers()[best]]--;
                    weight[0] += market.fits()[best];
                    served++;
                }
            }
            return served;
        });
        return new BatchLine.Given("one-by-one", weight[0], given.result(), given.effort());
    }

    private static int best(Market market, int ask, int[] left) {
        int best = -1;
        for (int at = market.starts()[ask]; at < market.starts()[ask + 1]; at++) {
            if (left[market.helpers()[at]] > 0 && (best < 0 || market.fits()[at] > market.fits()[best])) {
                best = at;
            }
        }
        return best;
    }
}
