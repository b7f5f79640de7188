package alongside.lab.routing;

import alongside.matching.experience.Centre;
import alongside.matching.experience.Experience;
import alongside.matching.experience.History;
import alongside.matching.experience.Source;
import alongside.matching.text.Embedder;
import alongside.matching.text.Role;
import java.util.List;
import java.util.Set;

/// What the engine learned from a site's history.
final class Learned {

    private final Embedder embedder;
    private final Centre centre;
    private final History history;

    private Learned(Embedder embedder, Centre centre, History history) {
        this.embedder = embedder;
        this.centre = centre;
        this.history = history;
    }

    static Learned from(Site site, Embedder embedder) {
        float[][] asks = vectors(embedder, Role.ASK, site.pastAsks());
        List<String> words = site.answers().stream().map(Answer::words).toList();
        float[][] answers = vectors(embedder, Role.STRENGTH, words);
        Centre centre = new Centre(asks, embedder.parts());
        float[][] centred = new Centre(answers, embedder.parts()).all(answers);
        History history =
                new History(site.people().size(), centre.all(asks), centred, site.answeredAsk(), site.answeredBy());
        return new Learned(embedder, centre, history);
    }

    Experience of(Set<Source> sources) {
        return Experience.learn(history, sources);
    }

    float[] read(Routed ask) {
        return centre.of(embedder.embed(Role.ASK, ask.words()));
    }

    private static float[][] vectors(Embedder embedder, Role role, List<String> texts) {
        return texts.parallelStream().map(text -> embedder.embed(role, text)).toArray(float[][]::new);
    }
}
