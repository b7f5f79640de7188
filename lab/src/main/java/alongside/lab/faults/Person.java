package alongside.lab.faults;

import alongside.lab.village.Visitor;
import alongside.lab.village.Visitor.Page;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/// Someone who asks, says yes to whoever asks her, and writes in all her talks, whatever happens around her.
final class Person implements AutoCloseable {

    private static final int ASKS = 4;
    private static final Duration BREATH = Duration.ofMillis(400);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final int SEE_OTHER = 303;
    private static final int FAULT = 500;
    private static final String ID = "([0-9a-f-]{36})";

    private final UUID id;
    private final Visitor visitor;
    private final Journal journal;
    private final Map<String, String> token;
    private final Deque<Letter> unsent = new ArrayDeque<>();
    private int asks;
    private int turns;

    /// @param id how the database names her
    Person(UUID id, Visitor visitor, Journal journal) {
        this.id = id;
        this.visitor = visitor;
        this.journal = journal;
        this.token = new HashMap<>(visitor.get("/asks/new").form("/asks").orElseThrow());
        this.token.remove("clientId");
    }

    UUID id() {
        return id;
    }

    Page look(String path) {
        return visitor.get(path);
    }

    /// @return how many of her letters were neither acknowledged nor refused in the end
    int live(BooleanSupplier goesOn) {
        while (goesOn.getAsBoolean()) {
            turn();
            LockSupport.parkNanos(BREATH.toNanos());
        }
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!deliver() && System.nanoTime() < until) {
            LockSupport.parkNanos(BREATH.toNanos());
        }
        return unsent.size();
    }

    @Override
    public void close() {
        visitor.close();
    }

    private void turn() {
        if (!deliver()) {
            return;
        }
        try {
            if (asks < ASKS && turns++ % 3 == 0) {
                ask();
            }
            Page beside = visitor.get("/beside");
            beside.all("href=\"/invitations/" + ID + "\"").map(UUID::fromString).forEach(this::accept);
            List<UUID> talks = talks(beside);
            if (!talks.isEmpty()) {
                say(talks.get(turns++ % talks.size()));
            }
        } catch (UncheckedIOException notNow) {
            return;
        }
        deliver();
    }

    static List<UUID> talks(Page beside) {
        return beside.all("href=\"/talks/" + ID + "\"").map(UUID::fromString).toList();
    }

    private void ask() {
        UUID clientId = UUID.randomUUID();
        asks++;
        String words = Journal.marked("He wakes every two hours and I cannot figure out why,", clientId);
        send(
                "/asks",
                Map.of("clientId", clientId.toString(), "words", words, "byWhen", "SOON", "heaviness", "3"),
                ask -> new Kept.Asked(id, clientId, ask));
    }

    private void accept(UUID invitation) {
        send("/invitations/" + invitation + "/yes", Map.of(), talk -> new Kept.Answered(id, invitation, talk));
    }

    private void say(UUID talk) {
        UUID clientId = UUID.randomUUID();
        journal.sends(clientId, talk);
        send(
                "/talks/" + talk + "/messages",
                Map.of("clientId", clientId.toString(), "words", Journal.marked("I am here,", clientId)),
                there -> new Kept.Said(id, clientId, there));
    }

    private void send(String path, Map<String, String> typed, Function<UUID, Kept> kept) {
        Map<String, String> fields = new HashMap<>(token);
        fields.putAll(typed);
        unsent.add(new Letter(path, fields, kept));
    }

    /// @return whether none is left
    private boolean deliver() {
        while (!unsent.isEmpty() && isAnswered(unsent.peek())) {
            unsent.remove();
        }
        return unsent.isEmpty();
    }

    private boolean isAnswered(Letter letter) {
        try {
            Page page = visitor.post(letter.path(), letter.fields());
            if (page.status() == SEE_OTHER) {
                journal.add(letter.kept().apply(UUID.fromString(idIn(page.location()))));
            }
            return page.status() < FAULT;
        } catch (UncheckedIOException lost) {
            return false;
        }
    }

    private static String idIn(String location) {
        return location.replaceAll("^/[a-z]+/|[#?].*$", "");
    }
}
