package alongside.hosting;

import alongside.layout.Frame;
import alongside.layout.Moment;
import alongside.routing.HowItGoes;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// @param longest the longest wait there is; null when nobody waits
/// @param scarce whether there is hardly room for what is asked
/// @param keepers how many keep watch besides the host
record HostPage(
        HowItGoes.@Nullable Wait longest,
        HowItGoes.Promises promises,
        List<HowItGoes.Broken> broken,
        HowItGoes.Lighter lighter,
        HowItGoes.Load load,
        boolean scarce,
        int keepers,
        Instant now) {

    HostPage {
        broken = List.copyOf(broken);
    }

    long minutes() {
        return promises.median() == null ? 0 : promises.median().toMinutes();
    }

    String at(Frame frame, Instant moment) {
        return new Moment(moment, now).in(frame);
    }
}
