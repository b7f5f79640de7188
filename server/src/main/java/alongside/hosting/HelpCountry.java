package alongside.hosting;

import alongside.care.SupportLines;
import alongside.village.Villages;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// The pages of help read the village's country from a file, so that they need no database; each process writes its
/// own.
@Component
class HelpCountry {

    private final Villages villages;
    private final SupportLines supportLines;

    HelpCountry(Villages villages, SupportLines supportLines) {
        this.villages = villages;
        this.supportLines = supportLines;
    }

    @EventListener(ApplicationReadyEvent.class)
    void write() {
        villages.find().ifPresent(village -> supportLines.setCountry(village.country()));
    }
}
