package alongside.sample;

import alongside.launch.CannotStart;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps made-up people and real ones apart: a real ask must never go to someone who does not exist. A village whose
/// mark does not match the mode does not start.
@Component
class ModeMark implements InitializingBean {

    private final JdbcClient jdbc;
    private final boolean sample;

    ModeMark(JdbcClient jdbc, @Value("${alongside.mode}") String mode) {
        this.jdbc = jdbc;
        this.sample = mode.equals("sample");
    }

    @Override
    public void afterPropertiesSet() {
        boolean marked = holds("select exists (select 1 from sample_village)");
        if (marked && !sample) {
            throw new CannotStart("This data directory holds the sample village, whose people are made up."
                    + " Start it with `./alongside demo`, or name another directory with --data.");
        }
        if (sample && !marked && holds("select exists (select 1 from village) or exists (select 1 from member)")) {
            throw new CannotStart(
                    "This data directory holds a real village, and the sample village never mixes with one."
                            + " Start it with `./alongside`, or name another directory with --data.");
        }
    }

    void set() {
        jdbc.sql("insert into sample_village (one) values (true)").update();
    }

    /// Locks the mark until the transaction ends, so that nobody moves in twice.
    int arrived() {
        return jdbc.sql("select arrived from sample_village for update")
                .query(Integer.class)
                .single();
    }

    void arrived(int members) {
        jdbc.sql("update sample_village set arrived = ?").param(members).update();
    }

    private boolean holds(String question) {
        return jdbc.sql(question).query(Boolean.class).single();
    }
}
