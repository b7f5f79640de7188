package alongside.lab.languages;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import alongside.lab.output.Effort;
import alongside.lab.output.Heap;
import alongside.lab.output.Json;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// What `evaluate language` prints for an engine.
///
/// @param recognised share of all texts whose language was told rightly
/// @param falseAlarms how many English texts were said to be German or Spanish
/// @param p50us by the clock, of each text's median, as `p99us`: an engine may use several threads
/// @param cpuUsPerText processor time of all threads, its mean
/// @param openCpuSeconds processor time from nothing to its being ready
/// @param memoryMB heap the engine keeps once it has read every text
/// @param jarMB what a village would have to take in for it
record EngineLine(
        String engine,
        int texts,
        double recognised,
        int falseAlarms,
        Map<String, Told> perSet,
        double p50us,
        double p99us,
        double cpuUsPerText,
        double openCpuSeconds,
        double memoryMB,
        double jarMB) {

    /// @param rounds how often all is read before anything counts, and again while it is timed
    /// @param seed draws the order texts are read in
    static EngineLine of(Engine engine, List<Text> texts, int rounds, long seed) {
        List<String> words = new ArrayList<>(texts.stream().map(Text::words).toList());
        Collections.shuffle(words, new SplittableRandom(seed));
        long before = Heap.used();
        var opened = Effort.of(engine.opening());
        Teller teller = opened.result();
        for (int round = 0; round < rounds; round++) {
            words.forEach(teller::language);
        }
        long kept = Heap.used() - before;
        List<Answer> answers = texts.stream()
                .map(text -> new Answer(text, teller.language(text.words())))
                .toList();
        Timing timing = Timing.of(teller, words, rounds);
        return new EngineLine(
                engine.name(),
                texts.size(),
                Told.recognised(answers),
                Told.count(answers, Answer::isFalseAlarm),
                perSet(answers),
                Json.rounded(timing.microseconds(0.5)),
                Json.rounded(timing.microseconds(0.99)),
                Json.rounded(timing.cpuMicroseconds()),
                Json.rounded(opened.effort().cpuSeconds()),
                Json.rounded(kept / 1e6),
                Json.rounded(engine.megabytes()));
    }

    private static Map<String, Told> perSet(List<Answer> answers) {
        return answers.stream()
                .collect(groupingBy(
                        answer -> answer.text().set(), LinkedHashMap::new, collectingAndThen(toList(), Told::of)));
    }
}
