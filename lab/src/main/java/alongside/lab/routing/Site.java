package alongside.lab.routing;

import alongside.lab.input.Refusal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// A place where people answer each other: what was answered, and asks to route.
///
/// @param people those who answered before, by id; nobody else can be found
/// @param pastAsks in the order they were raised
/// @param answeredAsk which past ask each answer was given to
/// @param answeredBy who gave each answer
record Site(
        List<String> people,
        List<String> pastAsks,
        List<Answer> answers,
        int[] answeredAsk,
        int[] answeredBy,
        List<Routed> asks) {

    static Site read(Path folder) {
        return of(Answer.read(folder.resolve("history.jsonl")), Routed.read(folder.resolve("asks.jsonl")), folder);
    }

    private static Site of(List<Answer> answers, List<Routed> asks, Path folder) {
        List<String> people =
                List.copyOf(new TreeSet<>(answers.stream().map(Answer::person).toList()));
        Map<String, Integer> places = new LinkedHashMap<>();
        people.forEach(person -> places.put(person, places.size()));
        Map<String, Integer> pastAsks = new LinkedHashMap<>();
        answers.forEach(answer -> pastAsks.putIfAbsent(answer.ask(), pastAsks.size()));
        if (asks.stream().noneMatch(ask -> ask.answeredBy().stream().anyMatch(places::containsKey))) {
            throw new Refusal("Nobody who answered an ask of %s has a history.".formatted(folder));
        }
        return new Site(
                people,
                List.copyOf(pastAsks.keySet()),
                answers,
                answers.stream().mapToInt(answer -> pastAsks.get(answer.ask())).toArray(),
                answers.stream().mapToInt(answer -> places.get(answer.person())).toArray(),
                asks);
    }

    /// How many answers each person gave.
    double[] given() {
        double[] given = new double[people.size()];
        for (int person : answeredBy) {
            given[person]++;
        }
        return given;
    }

    /// What each person has to do with, when each of the past asks counts that much.
    double[] summed(double[] pastAsks) {
        double[] sums = new double[people.size()];
        for (int answer = 0; answer < answeredBy.length; answer++) {
            sums[answeredBy[answer]] += pastAsks[answeredAsk[answer]];
        }
        return sums;
    }
}
