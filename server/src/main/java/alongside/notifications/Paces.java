package alongside.notifications;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much peace there is between two, by kind of channel; a host may choose otherwise.
@ConfigurationProperties("alongside.notifications")
record Paces(
        @DefaultValue("20s") Duration pushGather,
        @DefaultValue("10m") Duration pushApart,
        @DefaultValue("2m") Duration pushApartTonight,
        @DefaultValue("5m") Duration mailGather,
        @DefaultValue("1h") Duration mailApart,
        @DefaultValue("10m") Duration mailApartTonight) {

    Pace of(Channel.Kind kind) {
        return switch (kind) {
            case PUSH -> new Pace(pushGather, pushApart, pushApartTonight);
            case MAIL -> new Pace(mailGather, mailApart, mailApartTonight);
        };
    }
}
