package alongside.notifications;

import alongside.layout.OpenPaths;
import alongside.layout.OpenPosts;
import alongside.layout.Screen;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
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
        return toConfirm(secret)
                .map(channel -> channel.isConfirmed()
                        ? new MailPage("mail.confirmed", "")
                        : new MailPage("mail.confirm", "/mail/confirm/" + secret))
                .map(MailPages::screen)
                .orElseGet(MailPages::over);
    }

    @PostMapping("/confirm/{secret}")
    View confirm(@PathVariable String secret) {
        return toConfirm(secret)
                .map(channel -> {
                    channels.confirm(channel);
                    return Screen.see("/mail/confirm/" + secret);
                })
                .orElseGet(MailPages::over);
    }

    @GetMapping("/stop/{secret}")
    View askToStop(@PathVariable String secret) {
        return secrets.open(MailSecrets.Purpose.STOP, secret)
                .map(channel -> screen(new MailPage("mail.stop", "/mail/stop/" + secret)))
                .orElseGet(MailPages::over);
    }

    /// Stopped once or twice, it is stopped.
    @PostMapping("/stop/{secret}")
    View stop(@PathVariable String secret) {
        return secrets.open(MailSecrets.Purpose.STOP, secret)
                .map(channel -> {
                    channels.stop(channel);
                    return screen(new MailPage("mail.stopped", ""));
                })
                .orElseGet(MailPages::over);
    }

    @Bean
    static OpenPaths linksOfMails() {
        return OpenPaths.of("/mail/confirm/*", "/mail/stop/*");
    }

    @Bean
    static OpenPosts stoppedByMailPrograms() {
        return OpenPosts.of("/mail/stop/*");
    }

    private Optional<Channel> toConfirm(String secret) {
        return secrets.open(MailSecrets.Purpose.CONFIRM, secret).flatMap(channels::findToConfirm);
    }

    private static View screen(MailPage page) {
        return Screen.of(PAGE, page);
    }

    /// One answer for a link that is over and for one that never was.
    private static View over() {
        return new Screen(HttpStatus.GONE, PAGE, new MailPage("mail.over", ""));
    }
}
