package alongside.matching.text;

import alongside.matching.calibration.Calibration;
import alongside.matching.languages.Language;
import alongside.matching.languages.Languages;
import alongside.matching.pieces.UnfitModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Reads texts so that one inner product says how well a strength answers an ask.
///
/// The vector is `[e ; λ√p]`: `e` the model's vector, centred per role and scaled to length 1, and `p` the profile over
/// the concerns. The product of two is their cosine plus `λ² Σ √(p q)`, the Bhattacharyya coefficient of the profiles:
/// a bridge for asks and strengths that share no word. Centring takes out what makes some texts near to everything, and
/// brings both parts to fixed means and spreads, so that `λ²` weighs them the same for every ask and scores of
/// different asks compare.
///
/// A vector has as many numbers as the model's and one a concern, 768 and 233 with what is packaged; an ask's and a
/// strength's have the same shape. A fit is a chance, 0 to 1, from their product ([#fit]). Reading takes what the model
/// takes, and O(dimensions · concerns). Any text is read, an empty one too.
///
/// Source: Bhattacharyya 1943 for the bridge, Mu and Viswanath 2018 for centring; the chance is [Calibration]'s.
///
/// Words of a language no model speaks are read by [Language]: their hashed terms stand where the model's vector
/// does, and the profile is over the same concerns, so that they meet in the same index, across languages by their
/// concerns.
public final class Meaning {

    /// The best of 0.4 to 1.0 on held-out lines of the corpus; between 0.6 and 1.0 it hardly matters.
    private static final double BRIDGE = 0.8;

    /// What a correction leaves of the first reading: she says what it is about, the words still say how.
    private static final double LEFT = 0.1;

    private static final double WORTH_SAYING = 0.02;
    private static final int MOST_SAID = 12;

    private final Embedder embedder;
    private final List<Concern> concerns;
    private final ConceptHead head;
    private final Languages languages;

    private final Calibration calibration;

    private Meaning(Embedder embedder, Concepts concepts, Calibration calibration) {
        this.calibration = calibration;
        this.embedder = embedder;
        this.concerns = concepts.concerns();
        this.head = concepts.head();
        this.languages = concepts.languages();
    }

    /// With any but the packaged models it is calibrated now, by some texts a person judged.
    ///
    /// @throws UnfitModel when the model does not tell what fits from what does not
    public static Meaning of(Embedder embedder, Concepts concepts) {
        Meaning measured = new Meaning(embedder, concepts, Calibration.MEASURED);
        return concepts.areShipped() ? measured : new Meaning(embedder, concepts, measured.calibrated());
    }

    private Calibration calibrated() {
        try {
            return Calibration.of(Judged.packaged()
                            .pairs((role, words) -> read(role, words).vector()))
                    .orElseThrow(
                            () -> new UnfitModel("it does not tell strengths that fit an ask from others; look at its"
                                    + " pooling, its tokenizer and what is put before texts"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Reading read(Role role, String words) {
        return readAs(role, words, List.of());
    }

    /// Reads words as speaking of these concerns, as she corrected it. Ids it does not know are left out; without any
    /// it reads the words alone.
    public Reading readAs(Role role, String words, List<String> concepts) {
        return read(role, words, languages.of(words).filter(other -> !embedder.speaks(other.code())), concepts);
    }

    /// Reads words by the models whatever their language, for comparison.
    public Reading readAsSpoken(Role role, String words) {
        return read(role, words, Optional.empty(), List.of());
    }

    private Reading read(Role role, String words, Optional<Language> language, List<String> concepts) {
        float[] centred = language.map(other -> other.hashed(words, embedder.dimensions()))
                .orElseGet(() -> head.centred(role, embedder.embed(role, words)));
        double[] profile = language.map(other -> other.profile(words)).orElseGet(() -> head.profile(centred));
        correct(profile, new HashSet<>(concepts));
        return new Reading(vector(centred, profile), said(profile));
    }

    private void correct(double[] profile, Set<String> concepts) {
        int[] chosen = IntStream.range(0, profile.length)
                .filter(i -> concepts.contains(concerns.get(i).id()))
                .toArray();
        if (chosen.length == 0) {
            return;
        }
        for (int i = 0; i < profile.length; i++) {
            profile[i] *= LEFT;
        }
        for (int i : chosen) {
            profile[i] += (1 - LEFT) / chosen.length;
        }
    }

    static float[] vector(float[] centred, double[] profile) {
        float[] vector = new float[centred.length + profile.length];
        System.arraycopy(centred, 0, vector, 0, centred.length);
        for (int i = 0; i < profile.length; i++) {
            vector[centred.length + i] = (float) Math.sqrt(BRIDGE * profile[i]);
        }
        return vector;
    }

    /// The surest, if only one; others as far as they are worth saying.
    private List<ConceptWeight> said(double[] profile) {
        List<ConceptWeight> likeliest = likeliest(profile, MOST_SAID);
        return likeliest.stream()
                .filter(concept -> concept.weight() >= WORTH_SAYING || concept == likeliest.getFirst())
                .toList();
    }

    private List<ConceptWeight> likeliest(double[] profile, int most) {
        return IntStream.range(0, profile.length)
                .mapToObj(i ->
                        new ConceptWeight(concerns.get(i).id(), concerns.get(i).name(), profile[i]))
                .sorted(Comparator.comparingDouble(ConceptWeight::weight).reversed())
                .limit(most)
                .toList();
    }

    /// Concerns the words may speak of, the likeliest first: the read ones and those that were not sure enough to say.
    public List<ConceptWeight> alternatives(Reading reading, int most) {
        double[] profile = new double[concerns.size()];
        int from = reading.vector().length - profile.length;
        for (int i = 0; i < profile.length; i++) {
            double part = reading.vector()[from + i];
            profile[i] = part * part / BRIDGE;
        }
        return likeliest(profile, most);
    }

    public boolean speaks(String language) {
        return embedder.speaks(language) || languages.speaking(language).isPresent();
    }

    /// How well a strength fits an ask, from the inner product of their vectors: 0 to 1, rising.
    public double fit(float score) {
        return calibration.fit(score);
    }

    /// Whether a strength of this fit is known to speak to the ask.
    public boolean knows(double fit) {
        return calibration.knows(fit);
    }

    public int dimensions() {
        return embedder.dimensions() + concerns.size();
    }

    /// Vectors of different versions do not compare. A language the model speaks is not read by its words, so it counts
    /// which ones those are.
    public String version() {
        String spoken = languages.codes().stream()
                .filter(embedder::speaks)
                .map(code -> " without " + code)
                .collect(Collectors.joining());
        return head.key() + " " + BRIDGE + " " + languages.version() + spoken;
    }
}
