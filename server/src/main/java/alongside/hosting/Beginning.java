package alongside.hosting;

import alongside.care.SupportLines;
import alongside.door.Newcomers;
import alongside.door.Offer;
import alongside.members.MemberId;
import alongside.shared.Commits;
import alongside.village.Village;
import alongside.village.Villages;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The moment a village opens: it, its host and her recovery words, in one transaction.
@Component
class Beginning {

    private final Villages villages;
    private final Newcomers newcomers;
    private final SupportLines supportLines;
    private final Clock clock;

    Beginning(Villages villages, Newcomers newcomers, SupportLines supportLines, Clock clock) {
        this.villages = villages;
        this.newcomers = newcomers;
        this.supportLines = supportLines;
        this.clock = clock;
    }

    /// @return the host's id, or nothing when the village is open already: there is no second host
    @Transactional
    public Optional<MemberId> begin(BeginForm form, Offer offer) {
        Village village = form.village(clock.instant());
        if (!villages.open(village)) {
            return Optional.empty();
        }
        Commits.after(() -> supportLines.setCountry(village.country()));
        return Optional.of(newcomers.welcome(form.host(), offer, true, village.languages(), ZoneId.systemDefault()));
    }
}
