package alongside.notifications;

import alongside.layout.OpenPaths;
import alongside.layout.OpenPosts;
import alongside.layout.Screen;
import alongside.shared.NotThere;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/// Where the links of a mail lead, whoever is signed in. Opening one changes nothing, because programs that look
/// through mails open them too; its one button does, and so does the button of a mail program (RFC 8058).
@Controller
@RequestMapping("/mail")
class MailPages {

    private static final String PAGE = "notifications/mail";

    private final Channels channels;
    private final MailSecrets secrets;

    MailPages(Channels channels, MailSecrets secrets) {
        this.channels = channels;
        this.secrets = secrets;
    }

    @GetMapping("/confirm/{secret}")
    View askToConfirm(@PathVariable String secret) {
        boolean done = toConfirm(secret).isConfirmed();
        return Screen.of(
                PAGE,
                done ? new MailPage("mail.confirmed", "") : new MailPage("mail.confirm", "/mail/confirm/" + secret));
    }

    @PostMapping("/confirm/{secret}")
    View confirm(@PathVariable String secret) {
        channels.confirm(toConfirm(secret));
        return Screen.see("/mail/confirm/" + secret);
    }

    @GetMapping("/stop/{secret}")
    View askToStop(@PathVariable String secret) {
        open(MailSecrets.Purpose.STOP, secret);
        return Screen.of(PAGE, new MailPage("mail.stop", "/mail/stop/" + secret));
    }

    /// Stopped once or twice, it is stopped.
    @PostMapping("/stop/{secret}")
    View stop(@PathVariable String secret) {
        channels.stop(open(MailSecrets.Purpose.STOP, secret));
        return Screen.of(PAGE, new MailPage("mail.stopped", ""));
    }

    @Bean
    static OpenPaths linksOfMails() {
        return OpenPaths.of("/mail/confirm/*", "/mail/stop/*");
    }

    @Bean
    static OpenPosts stoppedByMailPrograms() {
        return OpenPosts.of("/mail/stop/*");
    }

    private Channel toConfirm(String secret) {
        return channels.findToConfirm(open(MailSecrets.Purpose.CONFIRM, secret)).orElseThrow(NotThere::new);
    }

    private UUID open(MailSecrets.Purpose purpose, String secret) {
        return secrets.open(purpose, secret).orElseThrow(NotThere::new);
    }
}
