package alongside.sample;

import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import alongside.strengths.Strengths;
import alongside.strengths.Struggles;
import java.time.Clock;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// A made-up member moves in through the same front doors as everyone.
@Component
@ConditionalOnProperty(name = "alongside.mode", havingValue = "sample")
class Arrival {

    private static final Period REST = Period.ofDays(365);

    private final Members members;
    private final Strengths strengths;
    private final Struggles struggles;
    private final Clock clock;

    Arrival(Members members, Strengths strengths, Struggles struggles, Clock clock) {
        this.members = members;
        this.strengths = strengths;
        this.struggles = struggles;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void of(SampleMember made) {
        Viewer viewer = members.add(
                        made.id(),
                        new PrivateText(made.nickname()),
                        made.languages(),
                        ZoneId.of(made.zone()),
                        made.host())
                .asViewer();
        made.children().forEach(child -> addChild(made, child));
        made.strengths().forEach(words -> strengths.share(viewer, words));
        made.struggles().forEach(words -> struggles.add(viewer, new PrivateText(words)));
        members.setRoom(viewer, made.room());
        if (made.resting()) {
            members.rest(viewer, clock.instant().plus(REST));
        }
    }

    private void addChild(SampleMember made, SampleMember.SampleChild child) {
        YearMonth now = YearMonth.now(clock.withZone(ZoneOffset.UTC));
        members.addChild(made.id(), new PrivateText(child.nickname()), now.minusMonths(child.months()));
    }
}
