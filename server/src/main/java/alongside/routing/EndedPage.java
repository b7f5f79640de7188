package alongside.routing;

/// One kind sentence for an invitation that ended by itself.
///
/// @param sentence its key
record EndedPage(String sentence) {}
