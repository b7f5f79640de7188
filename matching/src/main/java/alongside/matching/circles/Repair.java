package alongside.matching.circles;

/// How circles are mended when members have come and left: by annealing, but who is known in a circle is let go only at
/// a price, and only so many are.
///
/// @param schedule cool from the beginning: warmth would only take apart what is good
/// @param price what taking one out of the circle she knows has to be worth
/// @param share of those who know a circle, so many may have to sit in another, whose circle was dissolved among them
public record Repair(Schedule schedule, int price, double share) {

    public Repair {
        if (price < 0 || share < 0 || share > 1) {
            throw new IllegalArgumentException("A share is between 0 and 1, and nobody is paid for moving.");
        }
    }
}
