package alongside.lab.fit;

/// The fit that was said of a pair, and whether people judged it relevant.
record Said(double fit, boolean relevant) {}
