package alongside.matching.circles;

import java.util.BitSet;

/// What matters of a member for her circle.
///
/// @param language the number of the language she would speak in it
/// @param zone hours from UTC, −12 to 14
/// @param stage how far her child has come: the number of a stage, 0 to 31, neighbours alike
/// @param gives the concerns she is good at
/// @param needs the concerns she struggles with
public record Profile(int language, int zone, int stage, BitSet gives, BitSet needs) {

    public Profile {
        if (language < 0 || zone < -12 || zone > 14 || stage < 0 || stage >= Cohesion.STAGES) {
            throw new IllegalArgumentException("Not a language, a time zone and a stage.");
        }
    }
}
