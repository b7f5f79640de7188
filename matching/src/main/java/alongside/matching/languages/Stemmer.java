package alongside.matching.languages;

/// Takes the endings off a word, so that its forms meet: light, because half a stem too much joins what is apart, while
/// the pieces of a word ([Terms]) still find what stays two.
///
/// Source: the light stemmers of Savoy 2006, "Light Stemming Approaches for the French, Portuguese, German and
/// Hungarian Languages", and his for Spanish.
enum Stemmer {
    GERMAN("de") {
        @Override
        String stem(String word) {
            String shorter = without(word, 5, "ern", "em", "er", "en", "es");
            if (shorter.equals(word)) {
                shorter = without(word, 4, "e", "s", "n");
            }
            return without(shorter, 6, "est", "er", "en", "st");
        }
    },
    SPANISH("es") {
        @Override
        String stem(String word) {
            if (word.length() > 4 && word.endsWith("ces")) {
                return word.substring(0, word.length() - 3) + "z";
            }
            return without(without(word, 4, "es", "s"), 4, "o", "a", "e");
        }
    };

    /// Endings shorten a word to no less.
    private static final int SHORTEST = 3;

    private final String language;

    Stemmer(String language) {
        this.language = language;
    }

    /// @param word lower case, accents removed
    abstract String stem(String word);

    String language() {
        return language;
    }

    private static String without(String word, int shortest, String... endings) {
        for (String ending : endings) {
            if (word.length() >= Math.max(shortest, ending.length() + SHORTEST) && word.endsWith(ending)) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        return word;
    }
}
