package alongside.routing;

import alongside.launch.CannotStart;
import alongside.matching.routing.ByWhen;
import alongside.matching.routing.Ladder;
import alongside.matching.routing.Parameters;
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
            String setting = "alongside.ladder." + byWhen.name().toLowerCase(Locale.ROOT);
            String line = environment.getProperty(setting);
            if (line != null) {
                plans.put(byWhen, plan(setting, line));
            }
        }
        return new Ladder(plans);
    }

    /// From which share of the room on help is scarce a host may change: `alongside.scarce-from=0.8`.
    @Bean
    Parameters.Scarce scarce(Environment environment) {
        Parameters.Scarce usual = Parameters.OF_THE_VILLAGE.scarce();
        return usual.withFrom(environment.getProperty("alongside.scarce-from", Double.class, usual.from()));
    }

    private static Plan plan(String setting, String line) {
        try {
            return Plan.parse(line);
        } catch (IllegalArgumentException wrong) {
            throw new CannotStart("%s: %s".formatted(setting, wrong.getMessage()), wrong);
        }
    }
}
