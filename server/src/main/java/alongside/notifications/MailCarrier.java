package alongside.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Date;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/// A mail of one sentence and two links. Its Message-ID is the post's own, so that a second try after a crash can be
/// told from a second mail.
@Component
class MailCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(MailCarrier.class);

    private final ObjectProvider<JavaMailSender> server;
    private final MailSecrets secrets;
    private final Voice voice;
    private final String from;
    private final Clock clock;

    MailCarrier(
            ObjectProvider<JavaMailSender> server,
            MailSecrets secrets,
            Voice voice,
            @Value("${alongside.mail.from:${spring.mail.username:}}") String from,
            Clock clock) {
        this.server = server;
        this.secrets = secrets;
        this.voice = voice;
        this.from = from;
        this.clock = clock;
    }

    /// Whether the host named a server that takes mail, and an address it comes from.
    boolean isPossible() {
        return server.getIfAvailable() != null && !from.isBlank();
    }

    @Override
    public Channel.Kind kind() {
        return Channel.Kind.MAIL;
    }

    @Override
    public Carried carry(Post post) {
        if (!isPossible()) {
            return Carried.NOT_SENT;
        }
        try {
            JavaMailSender sender = server.getObject();
            sender.send(write(sender.createMimeMessage(), post));
            return Carried.SENT;
        } catch (MailException | MessagingException failure) {
            List<Throwable> causes = causes(failure);
            LOG.warn(
                    "No mail went out: {}",
                    causes.stream()
                            .map(cause -> cause.getClass().getSimpleName())
                            .toList());
            return causes.stream().anyMatch(MailCarrier::saysNothingWent) ? Carried.NOT_SENT : Carried.UNSURE;
        }
    }

    private MimeMessage write(MimeMessage mail, Post post) throws MessagingException {
        String stop = voice.address("/mail/stop/"
                + secrets.of(MailSecrets.Purpose.STOP, post.channel().id()));
        MimeMessageHelper parts = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(post.channel().address().words());
        parts.setSubject(voice.say(post.member(), post.key()));
        parts.setText(text(post, stop));
        parts.setSentDate(Date.from(clock.instant()));
        mail.setHeader(
                "Message-ID",
                "<" + post.batch() + "@" + URI.create(voice.address("")).getHost() + ">");
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("List-Unsubscribe", "<" + stop + ">");
        mail.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        return mail;
    }

    private String text(Post post, String stop) {
        String opens = post.asksToConfirm()
                ? "/mail/confirm/"
                        + secrets.of(MailSecrets.Purpose.CONFIRM, post.channel().id())
                : "/beside";
        return String.join(
                "\n\n",
                voice.say(post.member(), post.asksToConfirm() ? "notifications.mail.confirm" : post.key()),
                voice.address(opens),
                voice.say(post.member(), "notifications.mail.stop") + "\n" + stop + "\n");
    }

    private static boolean saysNothingWent(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof UnknownHostException
                || cause instanceof SendFailedException
                || cause instanceof MailAuthenticationException;
    }

    /// A failure and all it came from; each library hides that elsewhere.
    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> causes = new ArrayList<>();
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        while (!open.isEmpty()) {
            Throwable cause = open.pop();
            causes.add(cause);
            if (cause instanceof MailSendException many) {
                open.addAll(List.of(many.getMessageExceptions()));
            }
            Throwable next =
                    cause instanceof MessagingException chained ? chained.getNextException() : cause.getCause();
            if (next != null && !causes.contains(next)) {
                open.add(next);
            }
        }
        return causes;
    }
}
