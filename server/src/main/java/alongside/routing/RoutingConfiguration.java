package alongside.routing;

import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Plan;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

@Configuration
class RoutingConfiguration {

    /// The table of the village, each row of which a host may write anew: `alongside.ladder.tonight=due 60m, …`.
    @Bean
    Ladder ladder(Environment environment) {
        Map<ByWhen, Plan> plans = new EnumMap<>(Ladder.OF_THE_VILLAGE);
        for (ByWhen byWhen : ByWhen.values()) {
            String line =
                    environment.getProperty("alongside.ladder." + byWhen.name().toLowerCase(Locale.ROOT));
            if (line != null) {
                plans.put(byWhen, Plan.parse(line));
            }
        }
        return new Ladder(plans);
    }
}
