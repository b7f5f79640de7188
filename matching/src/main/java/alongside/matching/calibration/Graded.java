package alongside.matching.calibration;

/// A pair of ask and strength: how near they are, and whether people judged it relevant.
public record Graded(double score, boolean relevant) {}
