package alongside.lab.faults;

import alongside.lab.village.Beneath;
import alongside.lab.village.Door;
import alongside.lab.village.Village;
import alongside.lab.village.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Everyone of a round, each in a thread of her own.
final class People implements AutoCloseable {

    private static final int MANY = 6;

    private final List<Person> all;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<Integer>> lives = new ArrayList<>();
    private volatile boolean over;

    private People(List<Person> all) {
        this.all = List.copyOf(all);
    }

    /// Opens the village and lets them in, one after another: the database is asked for whom it knows newest.
    static People joining(Village village, Beneath beneath, Journal journal) {
        try (Visitor host = new Visitor(village.url())) {
            Door.begin(host, village.firstLink());
            String link = Door.link(host, MANY);
            List<Person> all = new ArrayList<>();
            for (int n = 1; n <= MANY; n++) {
                Visitor visitor = new Visitor(village.url());
                Door.join(visitor, link, "Mama " + n);
                all.add(new Person(newest(beneath), visitor, journal));
            }
            return new People(all);
        }
    }

    List<Person> all() {
        return all;
    }

    void begin() {
        for (Person person : all) {
            lives.add(threads.submit(() -> person.live(() -> !over)));
        }
    }

    /// They write nothing new, and send again what was not acknowledged.
    ///
    /// @return how many letters found no answer even so
    int end() {
        over = true;
        int left = 0;
        for (Future<Integer> life : lives) {
            left += Waiting.of(life);
        }
        return left;
    }

    @Override
    public void close() {
        over = true;
        threads.shutdownNow();
        all.forEach(Person::close);
    }

    private static UUID newest(Beneath beneath) {
        return beneath.list(
                        "select id from member order by joined_at desc limit 1", row -> row.getObject(1, UUID.class))
                .getFirst();
    }
}
