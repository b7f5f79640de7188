package alongside.search;

import alongside.matching.nearest.Near;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/// The index in an operator's OpenSearch, and what the village does while that is away: every vector is compared as it
/// comes from the database. That is slow, and leaves nobody out. Once OpenSearch answers again it is brought in line
/// first, because what was written meanwhile is missing there.
final class IndexElsewhere implements MarkedIndex, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexElsewhere.class);

    private final OpenSearchIndex index;
    private final ObjectProvider<EveryStrength> every;
    private final Duration between;
    private volatile boolean away;
    private volatile boolean closed;
    private long missed;

    /// @param between how long to wait before looking again whether it is back
    IndexElsewhere(OpenSearchIndex index, ObjectProvider<EveryStrength> every, Duration between) {
        this.index = index;
        this.every = every;
        this.between = between;
    }

    @Override
    public List<Near> nearest(float[] query, Predicate<UUID> allowed, int k) {
        if (!away) {
            try {
                return index.nearest(query, allowed, k);
            } catch (SearchAway reason) {
                leave(reason);
            }
        }
        Closest closest = new Closest(query, allowed, k);
        if (k > 0) {
            every.getObject().each(one -> closest.offer(one.strength(), one.member(), one.vector()));
        }
        return closest.list();
    }

    @Override
    public void putAll(List<Marked> strengths) {
        unlessAway(() -> index.putAll(strengths));
    }

    @Override
    public void removeAll(List<UUID> strengths) {
        unlessAway(() -> index.removeAll(strengths));
    }

    private void unlessAway(Runnable writing) {
        if (miss()) {
            return;
        }
        try {
            writing.run();
        } catch (SearchAway reason) {
            leave(reason);
            miss();
        }
    }

    /// @return whether what is to be written must wait until it is back
    private synchronized boolean miss() {
        if (away) {
            missed++;
        }
        return away;
    }

    private synchronized void leave(SearchAway reason) {
        if (!away) {
            away = true;
            LOG.warn(
                    "{}; until it is back, strengths are compared as they come from the database", reason.getMessage());
            Thread.ofVirtual().name("search").start(this::comeBack);
        }
    }

    private void comeBack() {
        while (away && !closed) {
            try {
                Thread.sleep(between);
                long before = missed();
                every.getObject().bringInLine(index);
                arrive(before);
            } catch (SearchAway still) {
                LOG.debug("{}", still.getMessage());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException broken) {
                LOG.warn(
                        "The search could not be brought in line ({}); it is tried again",
                        broken.getClass().getName());
            }
        }
    }

    private synchronized long missed() {
        return missed;
    }

    /// What was written while it was brought in line may be missing there: then once more.
    private synchronized void arrive(long before) {
        if (missed == before) {
            away = false;
            LOG.info("The search is back, and in line with the database");
        }
    }

    @Override
    public Map<UUID, UUID> marks() {
        if (away) {
            throw new SearchAway("The search was not reached a moment ago");
        }
        return index.marks();
    }

    @Override
    public int size() {
        return index.size();
    }

    @Override
    public void close() {
        closed = true;
        index.close();
    }
}
