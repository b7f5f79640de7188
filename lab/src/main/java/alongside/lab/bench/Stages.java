package alongside.lab.bench;

import alongside.lab.bench.AskLine.StageLine;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingStream;

/// What the village tells the Flight Recorder of each ask's way.
final class Stages implements AutoCloseable {

    private final RecordingStream recording = new RecordingStream();
    private final Map<String, Map<String, Long>> byAsk = new ConcurrentHashMap<>();

    private Stages() {}

    static Stages record() {
        Stages stages = new Stages();
        stages.recording.enable("alongside.Stage");
        stages.recording.onEvent("alongside.Stage", stages::add);
        stages.recording.startAsync();
        return stages;
    }

    /// Ends the recording.
    StageLine medians(List<AskRun.Asked> asked) {
        recording.stop();
        return new StageLine(
                median(asked, "embed"),
                median(asked, "nearest"),
                median(asked, "free", "decide"),
                median(asked, "commit"));
    }

    @Override
    public void close() {
        recording.close();
    }

    private void add(RecordedEvent event) {
        byAsk.computeIfAbsent(event.getString("ask"), ask -> new ConcurrentHashMap<>())
                .merge(event.getString("name"), event.getDuration().toNanos(), Long::sum);
    }

    private double median(List<AskRun.Asked> asked, String... names) {
        return AskLine.milliseconds(
                asked,
                one -> Stream.of(names)
                        .mapToLong(name -> byAsk.getOrDefault(one.id().toString(), Map.of())
                                .getOrDefault(name, 0L))
                        .sum(),
                0.5);
    }
}
