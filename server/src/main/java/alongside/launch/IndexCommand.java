package alongside.launch;

import alongside.matching.nearest.StrengthIndex;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A village that starts, makes its index anew from the database beside the one there is, and stops before it has done
/// anything else. Others on the same database may run meanwhile, and find it once it is whole.
@Command(
        name = "index",
        description = "Looks after the index of strengths in an OpenSearch.",
        mixinStandardHelpOptions = true)
final class IndexCommand {

    @Command(
            name = "rebuild",
            description = "Makes the index in " + SearchAddress.URL_VARIABLE + " anew from the database.",
            mixinStandardHelpOptions = true)
    void rebuild(
            @Option(names = "--data", description = "The data directory (data/ beside the launcher).") @Nullable
                    Path data,
            @Option(names = "--keys", description = "The directory of village.key and lookup.key.") @Nullable Path keys,
            @Mixin DatabaseOptions database) {
        if (System.getenv().getOrDefault(SearchAddress.URL_VARIABLE, "").isBlank()) {
            throw new CannotStart("Without " + SearchAddress.URL_VARIABLE
                    + " the index is in the village's memory, and each start makes it anew.");
        }
        try (DataDirectory directory = DataDirectory.open(data == null ? Home.directory("data") : data, Mode.VILLAGE);
                Database opened = database.open(directory);
                ConfigurableApplicationContext village =
                        village(directory, keys == null ? directory.path() : keys.toAbsolutePath(), opened)) {
            System.out.println("The index is made anew; it holds "
                    + village.getBean(StrengthIndex.class).size() + " strengths.");
        }
    }

    private static ConfigurableApplicationContext village(DataDirectory directory, Path keys, Database database) {
        Address address = Address.of(
                Address.LOOPBACK,
                FreePort.any(),
                directory.recall(StartCommand.URL_KEY).orElse(null));
        return Running.village(
                directory,
                Mode.VILLAGE,
                address,
                keys,
                database,
                Map.of("alongside.search.rebuild", "true"),
                new Stopping());
    }
}
