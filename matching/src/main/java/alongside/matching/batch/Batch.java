package alongside.matching.batch;

/// Which ask goes to whom, so that all fits together are as high as can be, nearly, and a proof of how nearly.
///
/// Weight, bound and prices are in the unit of the market's fits; nothing is by lot, and [Market] has refused what is
/// none. Source: Bertsekas and Castañón 1989 ([BatchAuction]).
///
/// @param helpers one an ask: whom it goes to, or -1
/// @param weight the sum of their fits
/// @param bound that no way of giving them out exceeds: for any prices of helpers, what every ask gains at best and
///     every place costs (weak duality)
/// @param prices what the cheapest place of each helper costs in the end: infinite for one without room
public record Batch(int[] helpers, double weight, double bound, float[] prices) {

    /// O(fits · heaviest / ε) at worst; where there is room for all, each ask bids once or twice.
    public static Batch of(Market market) {
        BatchAuction auction = new BatchAuction(market);
        auction.run();
        double weight = 0;
        for (int a = 0; a < market.asks(); a++) {
            weight += auction.given[a] == Places.NOBODY ? 0 : auction.fits[a];
        }
        return new Batch(auction.given, weight, bound(market, auction.places.cheapest), auction.places.cheapest);
    }

    private static double bound(Market market, float[] prices) {
        double bound = 0;
        for (int h = 0; h < prices.length; h++) {
            bound += market.room()[h] == 0 ? 0 : (double) market.room()[h] * prices[h];
        }
        for (int a = 0; a < market.asks(); a++) {
            double gain = 0;
            for (int at = market.starts()[a]; at < market.starts()[a + 1]; at++) {
                gain = Math.max(gain, (double) market.fits()[at] - prices[market.helpers()[at]]);
            }
            bound += gain;
        }
        return bound;
    }

    /// At least this share of the best is reached, whatever the best is.
    public double provenShare() {
        return bound == 0 ? 1 : weight / bound;
    }

    public int served() {
        int served = 0;
        for (int helper : helpers) {
            served += helper == Places.NOBODY ? 0 : 1;
        }
        return served;
    }
}
