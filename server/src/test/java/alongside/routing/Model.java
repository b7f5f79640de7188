package alongside.routing;

import alongside.asks.Ask;
import alongside.asks.AskId;
import alongside.conversations.ConversationId;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Patience;
import alongside.members.MemberId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The promise in memory: who talks with whom, who waits for whose words, and what everyone carries. A talk weighs for
/// a week after every word, and its ask goes back where its helper is silent for too long.
final class Model {

    private final Map<ConversationId, Talk> talks = new LinkedHashMap<>();
    private final Ladder ladder;

    Model(Ladder ladder) {
        this.ladder = ladder;
    }

    /// @param open whether what was asked is still open
    /// @param waitingSince the asker's first word without an answer
    record Talk(
            Ask ask,
            MemberId helper,
            int weight,
            boolean watch,
            boolean open,
            Instant openedAt,
            Instant lastWord,
            boolean heard,
            @Nullable Instant waitingSince) {

        boolean weighs(Instant now) {
            return open && lastWord.plus(Carrying.QUIET).isAfter(now);
        }

        private Talk word(boolean byHelper, Instant at) {
            return new Talk(
                    ask,
                    helper,
                    weighs(at) ? weight : 0,
                    watch,
                    open,
                    openedAt,
                    at,
                    heard || byHelper,
                    byHelper ? null : waitingSince == null ? at : waitingSince);
        }

        private Talk closed() {
            return new Talk(ask, helper, 0, watch, false, openedAt, lastWord, heard, waitingSince);
        }
    }

    void begins(ConversationId id, Ask ask, Invitation invitation, Instant now) {
        talks.putIfAbsent(
                id,
                new Talk(
                        ask,
                        invitation.helper(),
                        invitation.weight(),
                        invitation.watch(),
                        true,
                        now,
                        now,
                        false,
                        null));
    }

    void word(ConversationId id, MemberId author, Instant now) {
        change(id::equals, talk -> talk.word(author.equals(talk.helper()), now));
    }

    void ends(ConversationId id) {
        talks.remove(id);
    }

    void handsBack(MemberId helper) {
        talks.values().removeIf(talk -> talk.open() && talk.helper().equals(helper));
    }

    void endsBetween(MemberId one, MemberId other) {
        talks.values()
                .removeIf(talk -> Set.of(one, other).equals(Set.of(talk.ask().asker(), talk.helper())));
    }

    void closes(AskId ask) {
        talks.replaceAll((id, talk) -> talk.ask().id().equals(ask) ? talk.closed() : talk);
    }

    /// What time alone does.
    void passes(Instant now) {
        talks.values()
                .removeIf(talk -> patience(talk)
                        .filter(patience -> !now.isBefore(patience.release()))
                        .isPresent());
    }

    List<ConversationId> with(MemberId member, boolean asHelperOnly) {
        return talks.entrySet().stream()
                .filter(one -> one.getValue().helper().equals(member)
                        || !asHelperOnly && one.getValue().ask().asker().equals(member))
                .map(Map.Entry::getKey)
                .toList();
    }

    Talk get(ConversationId id) {
        return Optional.ofNullable(talks.get(id)).orElseThrow();
    }

    Set<ConversationId> live() {
        return Set.copyOf(talks.keySet());
    }

    Map<MemberId, Integer> carried(Instant now) {
        return talks.values().stream()
                .filter(talk -> talk.weight() > 0 && talk.weighs(now))
                .collect(Collectors.groupingBy(Talk::helper, Collectors.summingInt(Talk::weight)));
    }

    private Optional<Patience> patience(Talk talk) {
        if (!talk.open() || talk.watch()) {
            return Optional.empty();
        }
        Ask ask = talk.ask();
        return talk.heard()
                ? Optional.ofNullable(talk.waitingSince()).map(Patience::inTalk)
                : Optional.of(ladder.afterYes(ask.byWhen(), ask.raisedAt(), talk.openedAt()));
    }

    private void change(Predicate<ConversationId> which, UnaryOperator<Talk> how) {
        talks.replaceAll((id, talk) -> which.test(id) ? how.apply(talk) : talk);
    }
}
