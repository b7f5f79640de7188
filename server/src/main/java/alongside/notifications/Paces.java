package alongside.notifications;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much peace there is between two, by kind of channel; a host may choose otherwise.
@ConfigurationProperties("alongside.notifications")
record Paces(
        @DefaultValue("20s") Duration pushGather,
        @DefaultValue("10m") Duration pushApart,
        @DefaultValue("5m") Duration mailGather,
        @DefaultValue("1h") Duration mailApart) {

    Pace of(Channel.Kind kind) {
        return switch (kind) {
            case PUSH -> new Pace(pushGather, pushApart);
            case MAIL -> new Pace(mailGather, mailApart);
        };
    }
}
