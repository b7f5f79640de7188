package alongside.watch;

/// @param good whether the link leads somewhere
/// @param looked whether she tried to look
record PlacedPage(String secret, boolean good, boolean looked) {}
