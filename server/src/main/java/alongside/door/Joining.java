package alongside.door;

import alongside.members.Member;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.village.Village;
import alongside.village.Villages;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The moment someone becomes a member: her link is used up and she is made in one transaction, or neither.
@Component
class Joining {

    private final JoinUses uses;
    private final Newcomers newcomers;
    private final Members members;
    private final Villages villages;

    Joining(JoinUses uses, Newcomers newcomers, Members members, Villages villages) {
        this.uses = uses;
        this.newcomers = newcomers;
        this.members = members;
        this.villages = villages;
    }

    /// @return her id, or nothing when the link is no longer this browser's to use
    @Transactional
    public Optional<MemberId> join(String secret, String browser, NewcomerForm form, Offer offer) {
        if (!uses.use(secret, browser)) {
            return Optional.empty();
        }
        List<String> languages = villages.find().map(Village::languages).orElse(List.of("en"));
        ZoneId zone = members.findHost().map(Member::zone).orElse(ZoneOffset.UTC);
        return Optional.of(newcomers.welcome(form, offer, false, languages, zone));
    }
}
