package alongside.notifications;

import alongside.layout.Moment;
import alongside.members.Viewer;
import alongside.notifications.Notification.Kind;
import alongside.routing.News;
import alongside.shared.NotThere;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a member was told, as she finds it in the village. An invitation that ended is no longer there: nothing she did
/// not do is shown to her.
@Component
class Told implements News {

    private static final Duration LATELY = Duration.ofDays(14);

    private final NotificationStore store;
    private final Reasons reasons;
    private final Clock clock;

    Told(NotificationStore store, Reasons reasons, Clock clock) {
        this.store = store;
        this.reasons = reasons;
        this.clock = clock;
    }

    @Override
    public boolean isThereFor(Viewer viewer) {
        return page(viewer).isAnyFresh();
    }

    NewsPage page(Viewer viewer) {
        Instant now = clock.instant();
        List<Notification> lately = store.list(viewer, now.minus(LATELY));
        Set<Notification> holding = reasons.holding(viewer, lately);
        Set<UUID> listed = new HashSet<>();
        List<NewsPage.Line> lines = lately.stream()
                .filter(told -> listed.add(told.about()))
                .filter(told -> isTalkOrAsk(told) || holding.contains(told))
                .map(told -> new NewsPage.Line(
                        told.id(),
                        told.kind().key(),
                        new Moment(told.madeAt(), now),
                        !told.seen() && holding.contains(told)))
                .toList();
        return new NewsPage(lines);
    }

    /// @return where it leads
    @Transactional
    String open(Viewer viewer, UUID id) {
        Notification told = store.find(viewer, id).orElseThrow(NotThere::new);
        store.see(told, clock.instant());
        return told.path();
    }

    @Transactional
    void seeAll(Viewer viewer) {
        store.seeAll(viewer, clock.instant());
    }

    private static boolean isTalkOrAsk(Notification told) {
        return told.kind() == Kind.WROTE || told.kind() == Kind.NEWS || told.kind() == Kind.HEAVY;
    }
}
