package alongside.notifications;

import alongside.members.Member;
import alongside.members.Members;
import alongside.shared.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who sends what, and when: one process at a time by one channel, under the channel's lock.
@Component
class Claims {

    /// Longer than any sending takes.
    static final Duration CLAIMED = Duration.ofMinutes(2);

    /// However long something is held back: what she chooses meanwhile counts soon.
    private static final Duration LONGEST_BETWEEN_LOOKS = Duration.ofHours(1);

    private static final Duration WORTH_TELLING = Duration.ofDays(3);

    private final ChannelStore channels;
    private final OutgoingStore outgoing;
    private final Reasons reasons;
    private final Paces paces;
    private final Members members;
    private final Bell bell;
    private final Ids ids;
    private final Clock clock;

    Claims(
            ChannelStore channels,
            OutgoingStore outgoing,
            Reasons reasons,
            Paces paces,
            Members members,
            Bell bell,
            Ids ids,
            Clock clock) {
        this.channels = channels;
        this.outgoing = outgoing;
        this.reasons = reasons;
        this.paces = paces;
        this.members = members;
        this.bell = bell;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    Optional<Post> claim(UUID id) {
        Instant now = clock.instant();
        return channels.lock(id).filter(channel -> !channel.isBusy(now)).flatMap(channel -> claim(channel, now));
    }

    @Transactional
    void note(Post post, Carrier.Carried carried) {
        Channel channel = post.channel();
        Instant now = clock.instant();
        switch (carried) {
            case SENT -> {
                outgoing.settle(channel.id(), post.batch());
                channels.sent(channel.id(), now);
            }
            case NOT_SENT -> {
                outgoing.unbatch(channel.id(), post.batch());
                channels.failed(channel.id(), now.plus(channel.pause()));
            }
            case UNSURE -> channels.failed(channel.id(), now.plus(channel.pause()));
            case GONE -> channels.remove(channel.id());
        }
        if (outgoing.isAny(channel.id())) {
            bell.set(channel.id(), carried == Carrier.Carried.SENT ? now : now.plus(channel.pause()));
        }
    }

    private Optional<Post> claim(Channel channel, Instant now) {
        Member member = members.get(channel.member());
        List<OutgoingStore.Waiting> waiting = stillWorthTelling(channel, member, now);
        List<Notification> told =
                waiting.stream().map(OutgoingStore.Waiting::told).toList();
        Pace pace = paces.of(channel.kind());
        List<Notification> ready = pace.ready(told, channel, member, now);
        if (ready.isEmpty()) {
            lookAgain(channel, told, pace.next(told, channel, member, now), now);
            return Optional.empty();
        }
        return Optional.of(post(channel, member, waiting, ready, now));
    }

    /// What may have gone out before goes again by itself, whole and under its name; the rest follows it.
    private Post post(
            Channel channel,
            Member member,
            List<OutgoingStore.Waiting> waiting,
            List<Notification> ready,
            Instant now) {
        List<OutgoingStore.Waiting> going =
                waiting.stream().filter(one -> ready.contains(one.told())).toList();
        Optional<UUID> unsure = going.stream()
                .map(OutgoingStore.Waiting::batch)
                .filter(Objects::nonNull)
                .findFirst();
        List<Notification> together = going.stream()
                .filter(one -> unsure.isEmpty() || unsure.get().equals(one.batch()))
                .map(OutgoingStore.Waiting::told)
                .toList();
        UUID batch = unsure.orElseGet(ids::next);
        outgoing.batch(channel.id(), together, batch);
        channels.busy(channel.id(), now.plus(CLAIMED));
        bell.set(channel.id(), now.plus(CLAIMED));
        return new Post(channel, member, batch, together);
    }

    private List<OutgoingStore.Waiting> stillWorthTelling(Channel channel, Member member, Instant now) {
        List<OutgoingStore.Waiting> all = outgoing.list(channel.id());
        Set<Notification> holding = reasons.holding(
                member.asViewer(), all.stream().map(OutgoingStore.Waiting::told).toList());
        List<OutgoingStore.Waiting> worth = all.stream()
                .filter(one -> now.isBefore(one.told().madeAt().plus(WORTH_TELLING)))
                .filter(one -> !one.told().seen() && holding.contains(one.told()))
                .toList();
        all.stream().filter(one -> !worth.contains(one)).forEach(one -> outgoing.drop(channel.id(), one.told()));
        return worth;
    }

    private void lookAgain(Channel channel, List<Notification> told, Instant next, Instant now) {
        if (!told.isEmpty()) {
            Instant latest = now.plus(LONGEST_BETWEEN_LOOKS);
            bell.set(channel.id(), next.isBefore(latest) ? next : latest);
        }
    }
}
