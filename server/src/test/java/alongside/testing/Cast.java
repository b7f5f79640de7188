package alongside.testing;

import alongside.members.Member;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.PrivateText;
import alongside.strengths.Strengths;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/// Named people for tests, made through the front doors.
@TestComponent
public class Cast {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Members members;
    private final Strengths strengths;
    private final Ids ids;
    private final TransactionTemplate transaction;

    public Cast(Members members, Strengths strengths, Ids ids, TransactionTemplate transaction) {
        this.members = members;
        this.strengths = strengths;
        this.ids = ids;
        this.transaction = transaction;
    }

    public Viewer host() {
        return member("Noor", true, List.of("en"));
    }

    public Viewer mama(String nickname, String... hers) {
        Viewer mama = member(nickname, false, List.of("en"));
        for (String strength : hers) {
            strengths.share(mama, strength);
        }
        return mama;
    }

    public Viewer mamaSpeaking(String nickname, String... languages) {
        return member(nickname, false, List.of(languages));
    }

    public void child(Viewer mother, String nickname, YearMonth born) {
        members.addChild(mother.id(), new PrivateText(nickname), born);
    }

    private Viewer member(String nickname, boolean host, List<String> languages) {
        Member member = transaction.execute(
                status -> members.add(new MemberId(ids.next()), new PrivateText(nickname), languages, LONDON, host));
        return member.asViewer();
    }
}
