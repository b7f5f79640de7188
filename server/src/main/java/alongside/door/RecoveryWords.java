package alongside.door;

import alongside.members.MemberId;
import alongside.shared.Secrets;
import alongside.shared.VillageKey;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Front door to the eight words that let a member back in when everything else is lost. The village keeps only a
/// keyed hash of them, and finds her by it without asking for a name.
@Component
public class RecoveryWords {

    static final int COUNT = 8;
    private static final int BITS_A_WORD = 11;

    private final JdbcClient jdbc;
    private final VillageKey key;
    private final Clock clock;
    private final List<String> list;

    RecoveryWords(JdbcClient jdbc, VillageKey key, Clock clock) throws IOException {
        this.jdbc = jdbc;
        this.key = key;
        this.clock = clock;
        this.list = new ClassPathResource("recovery/words.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    /// Fresh words, or the ones a form brings back.
    ///
    /// @param typed what the form holds; its seed names the words it showed
    /// @param holder whom the words are offered to: a seed means other words for anyone else
    public Offer offer(Map<String, String> typed, String holder) {
        String seed = typed.getOrDefault(Offer.SEED, "");
        String kept = seed.isBlank() ? Secrets.fresh() : seed;
        BigInteger bits = new BigInteger(1, key.lookup("words offered to " + holder, kept));
        List<String> words = new ArrayList<>();
        for (int word = 0; word < COUNT; word++) {
            words.add(list.get(bits.shiftRight(word * BITS_A_WORD).intValue() & list.size() - 1));
        }
        int asked = 1 + (bits.shiftRight(COUNT * BITS_A_WORD).intValue() & COUNT - 1);
        return new Offer(kept, words, asked);
    }

    /// Makes the words hers, inside the transaction of whatever she confirmed them for. Words she had before are
    /// worth nothing from then on.
    @Transactional(propagation = Propagation.MANDATORY)
    public void keep(MemberId member, Offer offer) {
        jdbc.sql("""
                insert into recovery_words (member, lookup, kept_at) values (?, ?, ?)
                on conflict (member) do update set lookup = excluded.lookup, kept_at = excluded.kept_at
                """)
                .params(member.value(), lookup(String.join(" ", offer.words())), Timestamp.from(clock.instant()))
                .update();
    }

    /// Whose words these are. Their order counts; capitals, commas and lines do not.
    Optional<MemberId> find(String typed) {
        String words = typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", " ").strip();
        return jdbc.sql("select member from recovery_words where lookup = ?")
                .param(lookup(words))
                .query(UUID.class)
                .optional()
                .map(MemberId::new);
    }

    private byte[] lookup(String words) {
        return key.lookup("recovery words", words);
    }
}
