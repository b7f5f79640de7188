package alongside.shared;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// How often is too often: every limit of the village, here and nowhere else. Nothing is ever locked; tries come back
/// with time. Counted in memory, for the 50,000 keys seen last, by the machine's own steady clock.
public enum Limits {
    /// Tries to join without a link that is good, per address. A good link is exempt: a playgroup shares one Wi-Fi.
    SIGN_UP(5, 5, Duration.ofMinutes(30)),
    /// Tries to sign in that failed, per address.
    SIGN_IN(10, 10, Duration.ofMinutes(10)),
    /// Challenges for a passkey, per address.
    CHALLENGE(60, 60, Duration.ofMinutes(10)),
    /// Invitation links made, per member.
    LINK(30, 30, Duration.ofHours(1)),
    /// Numbers looked up to tell why someone was asked or not, per host.
    WHY(20, 20, Duration.ofMinutes(10)),
    /// Addresses to write to, per member: each sends a mail to someone who may not have asked for it.
    MAIL_ADDRESS(3, 3, Duration.ofDays(1)),
    /// Messages, per member.
    MESSAGE(20, 1, Duration.ofSeconds(3));

    private static final int REMEMBERED = 50_000;

    private final Bandwidth bandwidth;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    /// @param burst how many may come at once
    /// @param refill how many come back in each period
    Limits(int burst, int refill, Duration period) {
        this.bandwidth =
                Bandwidth.builder().capacity(burst).refillGreedy(refill, period).build();
    }

    /// @param key a member's id, or [Addresses#key] of where a request comes from
    /// @throws TooMany when there is none left
    public void take(String key) {
        if (!tryTake(key)) {
            throw new TooMany();
        }
    }

    /// @return false when there is none left: for a form that must keep what was typed
    public boolean tryTake(String key) {
        return bucket(key).tryConsume(1);
    }

    /// Gives one back that turned out to be fine.
    public void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key, k -> Bucket.builder().addLimit(bandwidth).build());
        }
    }
}
