package alongside.lab.corpus;

/// Two lines by their places, the earlier one first, and how near they are: 0 to 1.
record NearPair(int one, int other, double nearness) {}
