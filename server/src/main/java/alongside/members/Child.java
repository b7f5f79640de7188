package alongside.members;

import alongside.shared.PrivateText;
import java.time.YearMonth;
import java.util.UUID;

/// A child as her mother calls him; the birth month is all the village needs to know of his age.
public record Child(UUID id, MemberId mother, PrivateText nickname, YearMonth born) {

    public int ageInMonths(YearMonth now) {
        return ageInMonths(born, now);
    }

    public static int ageInMonths(YearMonth born, YearMonth now) {
        return (now.getYear() - born.getYear()) * 12 + now.getMonthValue() - born.getMonthValue();
    }
}
