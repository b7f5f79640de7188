package alongside.door;

import alongside.members.Languages;
import alongside.members.MemberEvent.MemberJoined;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.shared.Ids;
import alongside.shared.PrivateText;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Makes a member of someone who confirmed her recovery words.
@Component
public class Newcomers {

    private final Members members;
    private final RecoveryWords words;
    private final Ids ids;
    private final ApplicationEventPublisher events;

    Newcomers(Members members, RecoveryWords words, Ids ids, ApplicationEventPublisher events) {
        this.members = members;
        this.words = words;
        this.ids = ids;
        this.events = events;
    }

    /// @param languages what to take where her browser told none
    /// @param zone likewise
    @Transactional(propagation = Propagation.MANDATORY)
    public MemberId welcome(NewcomerForm form, Offer offer, boolean host, List<String> languages, ZoneId zone) {
        MemberId id = new MemberId(ids.next());
        List<String> hers = Languages.read(form.languages());
        members.add(id, new PrivateText(form.kept()), hers.isEmpty() ? languages : hers, zone(form.zone(), zone), host);
        words.keep(id, offer);
        events.publishEvent(new MemberJoined(id));
        return id;
    }

    private static ZoneId zone(String told, ZoneId otherwise) {
        try {
            return told.isBlank() ? otherwise : ZoneId.of(told);
        } catch (DateTimeException unknown) {
            return otherwise;
        }
    }
}
