package alongside.lab.faults;

import alongside.lab.village.Visitor.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Looks on everyone's pages for what was acknowledged, and for what is not hers to see.
final class Shown {

    private static final int OK = 200;

    private final Journal journal;
    private final Tally tally;
    private final Map<UUID, Kept.Asked> asks;
    private final Map<UUID, List<Kept.Said>> said;

    Shown(Journal journal, Tally tally) {
        this.journal = journal;
        this.tally = tally;
        this.asks = all(Kept.Asked.class).stream().collect(Collectors.toMap(Kept.Asked::clientId, Function.identity()));
        this.said = all(Kept.Said.class).stream().collect(Collectors.groupingBy(Kept.Said::talk));
    }

    void compare(Collection<Person> people) {
        people.forEach(this::compare);
    }

    private void compare(Person person) {
        Page beside = person.look("/beside");
        counts(beside).forEach((mark, times) -> onBeside(person, mark, times));
        Person.talks(beside).forEach(talk -> onTalk(person, talk));
        asks.values().stream()
                .filter(ask -> ask.by().equals(person.id()))
                .filter(ask -> !counts(person.look("/asks/" + ask.ask())).containsKey(ask.clientId()))
                .forEach(tally::lost);
    }

    /// Her own open asks stand there, and nobody else's words.
    private void onBeside(Person person, UUID mark, long times) {
        Kept.Asked ask = asks.get(mark);
        if (ask != null && times > 1) {
            tally.doubled(ask);
        }
        if (journal.talk(mark).isPresent() || ask != null && !ask.by().equals(person.id())) {
            tally.misdelivered(mark);
        }
    }

    /// Everything that was said there, once, and nothing that was said elsewhere.
    private void onTalk(Person person, UUID talk) {
        Page page = person.look("/talks/" + talk);
        Map<UUID, Long> counts = counts(page);
        for (Kept.Said one : said.getOrDefault(talk, List.of())) {
            long times = counts.getOrDefault(one.clientId(), 0L);
            if (times == 0 || page.status() != OK) {
                tally.lost(one);
            }
            if (times > 1) {
                tally.doubled(one);
            }
        }
        counts.keySet().stream()
                .filter(mark ->
                        journal.talk(mark).filter(there -> !there.equals(talk)).isPresent())
                .forEach(tally::misdelivered);
    }

    private <T extends Kept> List<T> all(Class<T> kind) {
        return journal.acknowledged().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    private static Map<UUID, Long> counts(Page page) {
        return Journal.marks(page.body()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
