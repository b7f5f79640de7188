package alongside.live;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.security.Principal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// Server-sent events for the pages of one member: names of topics, never what is in them. Each stream is a virtual
/// thread of its own, so that a slow phone keeps nobody else waiting.
@Controller
class LivePages {

    private static final Duration BEAT = Duration.ofSeconds(20);

    /// Then the browser comes again, and with it the question whether she is still signed in.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Streams streams;
    private final Clock clock;

    LivePages(Streams streams, Clock clock) {
        this.streams = streams;
        this.clock = clock;
    }

    @GetMapping("/live")
    void live(Principal viewer, HttpServletResponse response) throws IOException, InterruptedException {
        UUID member = UUID.fromString(viewer.getName());
        Stream stream = streams.open(member);
        try {
            response.setContentType("text/event-stream;charset=UTF-8");
            response.setHeader("X-Accel-Buffering", "no");
            carry(stream, response.getWriter());
        } finally {
            streams.close(member, stream);
        }
    }

    private void carry(Stream stream, PrintWriter out) throws InterruptedException {
        Instant end = clock.instant().plus(LONGEST);
        out.write("retry: 2000\n\n");
        while (!stream.isClosed() && clock.instant().isBefore(end) && !out.checkError()) {
            var topics = stream.next(BEAT);
            topics.forEach(topic -> out.write("data: " + topic + "\n\n"));
            if (topics.isEmpty()) {
                out.write(":\n\n");
            }
        }
    }
}
