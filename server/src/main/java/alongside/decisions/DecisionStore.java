package alongside.decisions;

import alongside.asks.Ask;
import alongside.matching.routing.Candidate;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Step;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// A decision is one row: its numbers are columns side by side, as many in each as there are members.
@Component
class DecisionStore {

    private final JdbcClient jdbc;
    private final Clock clock;

    DecisionStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, Ask ask, Step step, Decision decision, List<Filtered> filtered, String meaningVersion) {
        List<Candidate> candidates = decision.candidates();
        List<Decision.Weighed> weighed = decision.weighed();
        jdbc.sql("""
                insert into decision (id, ask, step, made_at, by_when, size, seed, version,
                                      considered, fit, strength,
                                      room_left, room, awake, days_since_asked, same_age, vice_versa, chance, experience,
                                      value, price, invited, reasons, filters)
                values (?, ?, ?, ?, ?, ?, ?, ?, cast(? as uuid[]), ?, cast(? as uuid[]), ?, ?, ?, ?, ?, ?, ?, ?,
                        ?, ?, ?, ?, ?)
                """)
                .param(id)
                .param(ask.id().value())
                .param(step.name())
                .param(Timestamp.from(clock.instant()))
                .param(ask.byWhen().name())
                .param(decision.size())
                .param(decision.seed())
                .param(decision.version() + " " + meaningVersion)
                .param(both(
                                candidates,
                                one -> one.member().toString(),
                                filtered,
                                one -> one.member().toString())
                        .toArray(String[]::new))
                .param(both(candidates, Candidate::fit, filtered, Filtered::fit).toArray(Double[]::new))
                .param(candidates.stream()
                        .map(one -> Objects.toString(one.strength(), null))
                        .toArray(String[]::new))
                .param(candidates.stream().map(Candidate::roomLeft).toArray(Integer[]::new))
                .param(candidates.stream().map(Candidate::room).toArray(Integer[]::new))
                .param(candidates.stream().map(Candidate::awake).toArray(Boolean[]::new))
                .param(candidates.stream().map(Candidate::daysSinceAsked).toArray(Double[]::new))
                .param(candidates.stream().map(Candidate::sameAge).toArray(Boolean[]::new))
                .param(candidates.stream().map(Candidate::viceVersa).toArray(Double[]::new))
                .param(candidates.stream().map(Candidate::chance).toArray(Double[]::new))
                .param(candidates.stream().map(Candidate::experience).toArray(Double[]::new))
                .param(weighed.stream().map(Decision.Weighed::value).toArray(Double[]::new))
                .param(weighed.stream().map(Decision.Weighed::price).toArray(Double[]::new))
                .param(weighed.stream().map(Decision.Weighed::invited).toArray(Boolean[]::new))
                .param(weighed.stream().map(one -> codes(one.reasons())).toArray(String[]::new))
                .param(filtered.stream().map(one -> codes(one.filters())).toArray(String[]::new))
                .update();
    }

    /// @return how many of the oldest it removed, at most so many
    int removeBefore(Instant moment, int most) {
        return jdbc.sql("""
                delete from decision where id in (
                    select id from decision where made_at < ? order by made_at limit ?)
                """).params(Timestamp.from(moment), most).update();
    }

    private static <T> Stream<T> both(
            List<Candidate> candidates,
            Function<Candidate, T> number,
            List<Filtered> filtered,
            Function<Filtered, T> same) {
        return Stream.concat(candidates.stream().map(number), filtered.stream().map(same));
    }

    private static String codes(Set<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }
}
