package alongside.decisions;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Candidate;
import alongside.matching.routing.Decision;
import alongside.matching.routing.Reason;
import alongside.members.MemberId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class DecisionReading {

    private static final int LATEST = 40;

    private final JdbcClient jdbc;

    DecisionReading(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kept> find(UUID id) {
        return jdbc.sql("select * from decision where id = ?")
                .param(id)
                .query(DecisionReading::kept)
                .optional();
    }

    /// Those in which she was weighed or could not be asked, the latest first.
    List<Kept> list(MemberId member) {
        return jdbc.sql("select * from decision where considered @> array[?] order by made_at desc limit ?")
                .params(member.value(), LATEST)
                .query(DecisionReading::kept)
                .list();
    }

    private static Kept kept(ResultSet row, int n) throws SQLException {
        String[] versions = row.getString("version").split(" ", 2);
        return new Kept(
                row.getObject("id", UUID.class),
                row.getTimestamp("made_at").toInstant(),
                ByWhen.valueOf(row.getString("by_when")),
                versions.length < 2 ? "" : versions[1],
                new Decision(versions[0], row.getLong("seed"), row.getInt("size"), weighed(row)),
                filtered(row));
    }

    private static List<Decision.Weighed> weighed(ResultSet row) throws SQLException {
        List<Candidate> candidates = candidates(row);
        List<Double> value = column(row, "value");
        List<Double> price = column(row, "price");
        List<Boolean> invited = column(row, "invited");
        List<String> reasons = column(row, "reasons");
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> new Decision.Weighed(
                        candidates.get(i),
                        value.get(i),
                        price.isEmpty() ? 0 : price.get(i),
                        invited.get(i),
                        codes(reasons.get(i), Reason::valueOf)))
                .toList();
    }

    private static List<Candidate> candidates(ResultSet row) throws SQLException {
        List<UUID> member = column(row, "considered");
        List<UUID> strength = column(row, "strength");
        List<Double> fit = column(row, "fit");
        List<Integer> roomLeft = column(row, "room_left");
        List<Integer> room = column(row, "room");
        List<Boolean> awake = column(row, "awake");
        List<Double> days = column(row, "days_since_asked");
        List<Boolean> sameAge = column(row, "same_age");
        List<Double> viceVersa = column(row, "vice_versa");
        List<Double> chance = learned(row, "chance", strength.size());
        List<Double> experience = learned(row, "experience", strength.size());
        return IntStream.range(0, strength.size())
                .mapToObj(i -> new Candidate(
                        member.get(i),
                        strength.get(i),
                        fit.get(i),
                        roomLeft.get(i),
                        room.get(i),
                        awake.get(i),
                        days.get(i),
                        sameAge.get(i),
                        viceVersa.get(i),
                        chance.get(i),
                        experience.get(i)))
                .toList();
    }

    /// An earlier version of the router knew nothing of it, and weighed everyone as if she were new.
    private static List<Double> learned(ResultSet row, String name, int weighed) throws SQLException {
        List<Double> known = column(row, name);
        return known.isEmpty() ? Collections.nCopies(weighed, 1.0) : known;
    }

    private static List<Filtered> filtered(ResultSet row) throws SQLException {
        List<UUID> member = column(row, "considered");
        List<Double> fit = column(row, "fit");
        List<String> filters = column(row, "filters");
        int weighed = member.size() - filters.size();
        return IntStream.range(0, filters.size())
                .mapToObj(i -> new Filtered(
                        member.get(weighed + i), fit.get(weighed + i), codes(filters.get(i), Filter::valueOf)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> column(ResultSet row, String name) throws SQLException {
        return Arrays.asList((T[]) row.getArray(name).getArray());
    }

    private static <T> Set<T> codes(String codes, Function<String, T> code) {
        return Arrays.stream(codes.split(","))
                .filter(one -> !one.isEmpty())
                .map(code)
                .collect(Collectors.toUnmodifiableSet());
    }
}
