package alongside.asks;

import java.util.List;
import org.jspecify.annotations.Nullable;

record ClosingPage(
        Ask ask,
        List<AskProgress.Talk> talks,
        String thanks,
        @Nullable String sentence) {}
