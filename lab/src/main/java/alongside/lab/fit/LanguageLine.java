package alongside.lab.fit;

/// What `evaluate fit --language` prints.
///
/// @param recognised share of the texts whose language was told rightly
/// @param meaning as the village reads
/// @param terms the hashed terms alone
/// @param concerns the profiles alone
/// @param miniLm the first model alone, as it is packed
/// @param asEnglish the village's engine if it took all for English
/// @param bm25 words alone, with Lucene's analyzer of the language
record LanguageLine(
        String language,
        int asks,
        int strengths,
        double recognised,
        Figures meaning,
        Figures terms,
        Figures concerns,
        Figures miniLm,
        Figures asEnglish,
        Figures bm25) {}
