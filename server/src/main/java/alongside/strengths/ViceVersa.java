package alongside.strengths;

import alongside.matching.nearest.Packed;
import alongside.matching.text.Meaning;
import alongside.members.MemberId;
import java.util.List;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import org.springframework.stereotype.Component;

/// Whether help could go both ways: how well what an asker is good at fits what another finds hard.
@Component
public class ViceVersa {

    private final StrengthStore strengths;
    private final StrugglesInMemory struggles;
    private final Meaning meaning;

    ViceVersa(StrengthStore strengths, StrugglesInMemory struggles, Meaning meaning) {
        this.strengths = strengths;
        this.struggles = struggles;
        this.meaning = meaning;
    }

    /// @return for each member the fit of the asker's strength and the member's struggle that fit best, 0 to 1; 0 when
    ///     nothing is known of one of them
    public ToDoubleFunction<UUID> of(MemberId asker) {
        List<float[]> hers = strengths.listAwake(asker, meaning.version());
        return member -> hers.isEmpty() ? 0 : best(hers, struggles.of(member));
    }

    private double best(List<float[]> strengths, List<Packed> struggles) {
        return struggles.stream()
                .flatMapToDouble(
                        struggle -> strengths.stream().mapToDouble(strength -> meaning.fit(struggle.dot(strength))))
                .max()
                .orElse(0);
    }
}
