package alongside.lab.corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Pairs of texts that share most of their letters. Each text looks up, trigram by trigram, which earlier texts have
/// it, and counts; texts that share nothing are never compared.
final class NearByWords {

    private final Map<Long, Places> having = new HashMap<>();

    private NearByWords() {}

    /// @param least overlap, above 0
    static List<NearPair> pairs(List<Trigrams> texts, double least) {
        NearByWords earlier = new NearByWords();
        List<NearPair> pairs = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            Trigrams own = texts.get(text);
            int[] shared = earlier.shared(own, text);
            for (int other = 0; other < text; other++) {
                double overlap = own.overlap(shared[other], texts.get(other));
                if (overlap >= least) {
                    pairs.add(new NearPair(other, text, overlap));
                }
            }
            earlier.add(own, text);
        }
        return pairs;
    }

    private int[] shared(Trigrams own, int earlier) {
        int[] shared = new int[earlier];
        for (long trigram : own.sorted()) {
            Places places = having.get(trigram);
            if (places != null) {
                places.count(shared);
            }
        }
        return shared;
    }

    private void add(Trigrams own, int text) {
        for (long trigram : own.sorted()) {
            having.computeIfAbsent(trigram, unknown -> new Places()).add(text);
        }
    }

    /// Grows as a list does, of plain numbers: there are millions.
    private static final class Places {

        private int[] places = new int[4];
        private int size;

        void add(int place) {
            if (size == places.length) {
                places = Arrays.copyOf(places, 2 * size);
            }
            places[size++] = place;
        }

        void count(int[] counts) {
            for (int i = 0; i < size; i++) {
                counts[places[i]]++;
            }
        }
    }
}
