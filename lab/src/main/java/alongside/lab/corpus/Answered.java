package alongside.lab.corpus;

/// An ask that was held out, and what it earned.
///
/// @param alone by the models' vectors, without the concerns
record Answered(boolean oblique, Earned bridged, Earned alone) {}
