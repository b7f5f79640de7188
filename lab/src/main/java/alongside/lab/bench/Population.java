package alongside.lab.bench;

import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import alongside.shared.PrivateText;
import alongside.strengths.Strengths;
import alongside.strengths.Struggles;
import alongside.village.Village;
import alongside.village.Villages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.transaction.support.TransactionTemplate;

/// Members who move in through the same front doors as everyone, a hundred at a time. The same number is the same
/// member in every village.
final class Population {

    private static final int AT_A_TIME = 100;
    private static final int SAY_EVERY = 5_000;
    private static final int THREADS = 4;
    private static final List<String> NAMES = List.of("Ada", "Bea", "Cleo", "Dina", "Eve", "Fia", "Gia", "Hana", "Ida");
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/London"), ZoneId.of("America/New_York"), ZoneId.of("Australia/Sydney"));
    private static final List<List<String>> LANGUAGES = List.of(
            List.of("en"), List.of("en"), List.of("en"), List.of("en", "es"), List.of("es", "en"), List.of("de"));
    private static final double RESTING = 0.08;

    private final Members members;
    private final Strengths strengths;
    private final Struggles struggles;
    private final Villages villages;
    private final TransactionTemplate transaction;
    private final Instant now = Clock.systemUTC().instant();
    private final Phrases phrases = Phrases.read();

    Population(
            Members members,
            Strengths strengths,
            Struggles struggles,
            Villages villages,
            TransactionTemplate transaction) {
        this.members = members;
        this.strengths = strengths;
        this.struggles = struggles;
        this.villages = villages;
        this.transaction = transaction;
    }

    static MemberId id(int number) {
        long random = new SplittableRandom(number).nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new MemberId(new UUID((long) number << 16 | 0x7000L, random));
    }

    /// Whoever lives there already stays: an interrupted filling goes on.
    void growTo(int wanted) {
        transaction.executeWithoutResult(status -> villages.open(
                new Village("A full village", List.of("en"), "GB", "mama", Village.DEFAULT_HIDE_TO, now)));
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            List<? extends Future<?>> batches = IntStream.rangeClosed(0, (wanted - 1) / AT_A_TIME)
                    .mapToObj(batch -> pool.submit(() -> batch(batch * AT_A_TIME, wanted)))
                    .toList();
            for (Future<?> batch : batches) {
                batch.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("Not everyone could move in", e);
        }
    }

    private void batch(int first, int wanted) {
        if (members.find(id(first)).isPresent()) {
            return;
        }
        transaction.executeWithoutResult(status ->
                IntStream.range(first, Math.min(wanted, first + AT_A_TIME)).forEach(this::moveIn));
        if (first % SAY_EVERY == 0) {
            BenchAsk.say("Members move in: number %d of %d.", first, wanted);
        }
    }

    private void moveIn(int number) {
        SplittableRandom random = new SplittableRandom(number);
        MemberId id = id(number);
        Viewer viewer = members.add(
                        id,
                        new PrivateText(Phrases.any(NAMES, random)),
                        number == 0 ? List.of("en") : Phrases.any(LANGUAGES, random),
                        Phrases.any(ZONES, random),
                        number == 0)
                .asViewer();
        members.addChild(
                id,
                new PrivateText("Kim"),
                YearMonth.from(now.atZone(viewer.zone())).minusMonths(random.nextInt(150)));
        int gives = random.nextInt(2, 4);
        for (int i = 0; i < gives; i++) {
            strengths.share(viewer, Phrases.any(phrases.strengths(), random));
        }
        struggles.add(viewer, new PrivateText(Phrases.any(phrases.asks(), random)));
        members.setRoom(viewer, random.nextInt(1, 5));
        if (random.nextDouble() < RESTING) {
            members.rest(viewer, now.plus(Duration.ofDays(3_650)));
        }
    }
}
