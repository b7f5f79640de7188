package alongside.lab.fit;

import alongside.lab.input.Refusal;
import alongside.lab.output.Json;
import alongside.matching.languages.Language;
import alongside.matching.languages.Languages;
import alongside.matching.text.Adapters;
import alongside.matching.text.Concepts;
import alongside.matching.text.Embedder;
import alongside.matching.text.Meaning;
import alongside.matching.text.PackagedModel;
import alongside.matching.text.Role;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/// How well asks of a language no model speaks find their strengths, beside what there was without it.
final class FitLanguage {

    private final JudgedSet set;
    private final SetFiles files;

    private FitLanguage(JudgedSet set, SetFiles files) {
        this.set = set;
        this.files = files;
    }

    static LanguageLine line(String code, JudgedSet set, SetFiles files) {
        return new FitLanguage(set, files).line(code);
    }

    private LanguageLine line(String code) {
        try (Embedder embedder = files.model()) {
            Concepts concepts = Concepts.open(embedder, files.cache());
            Languages languages = concepts.languages();
            Language language = languages
                    .speaking(code)
                    .orElseThrow(() -> new Refusal("%s is not read by its words; de and es are.".formatted(code)));
            Meaning meaning = Meaning.of(embedder, concepts);
            return new LanguageLine(
                    code,
                    set.asks().size(),
                    set.strengths().size(),
                    recognised(languages, code),
                    figures((role, words) -> meaning.read(role, words).vector()),
                    figures((role, words) -> language.hashed(words, embedder.dimensions())),
                    figures((role, words) -> roots(language.profile(words))),
                    miniLm(),
                    figures((role, words) -> meaning.readAsSpoken(role, words).vector()),
                    byWords(code));
        }
    }

    private double recognised(Languages languages, String code) {
        return Json.rounded(Stream.concat(set.asks().stream(), set.strengths().stream())
                .mapToInt(text -> languages
                                .recogniser()
                                .language(text.words())
                                .filter(code::equals)
                                .isPresent()
                        ? 1
                        : 0)
                .average()
                .orElse(0));
    }

    private static float[] roots(double[] profile) {
        float[] roots = new float[profile.length];
        for (int i = 0; i < roots.length; i++) {
            roots[i] = (float) Math.sqrt(profile[i]);
        }
        return roots;
    }

    private Figures figures(BiFunction<Role, String, float[]> read) {
        try (Scores scores = new ScoresByMeaning(read, set.strengths())) {
            return Figures.of(set, scores);
        }
    }

    private Figures miniLm() {
        try (Embedder model = PackagedModel.MINI_LM.open(files.cache(), Adapters.NONE)) {
            return figures(model::embed);
        }
    }

    private Figures byWords(String code) {
        try (Scores scores = new ScoresByWords(set.strengths(), code)) {
            return Figures.of(set, scores);
        }
    }
}
