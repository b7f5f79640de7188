package alongside.opensearch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.opensearch.Version;
import org.opensearch.common.settings.Settings;
import org.opensearch.env.Environment;
import org.opensearch.http.HttpServerTransport;
import org.opensearch.node.InternalSettingsPreparer;
import org.opensearch.node.Node;
import org.opensearch.node.NodeValidationException;
import org.opensearch.painless.PainlessModulePlugin;
import org.opensearch.plugins.Plugin;
import org.opensearch.plugins.PluginInfo;
import org.opensearch.transport.Netty4ModulePlugin;

/// `SearchNode HOME NAME [TRANSPORT,TRANSPORT,… NAME,NAME,…]`: a node on loopback, alone or one of those named, whose
/// transport port stands where its name does. Says its port for HTTP on a line, and ends when its input does, which is
/// when whoever started it is gone.
public final class SearchNode extends Node {

    /// It comes in an archive, which nothing can be compiled against.
    private static final String KNN = "org.opensearch.knn.plugin.KNNPlugin";

    private SearchNode(Environment environment) throws ClassNotFoundException {
        super(
                environment,
                List.of(
                        plugin(Netty4ModulePlugin.class),
                        plugin(PainlessModulePlugin.class),
                        plugin(Class.forName(KNN).asSubclass(Plugin.class), PainlessModulePlugin.class.getName())),
                true);
    }

    private static PluginInfo plugin(Class<? extends Plugin> type, String... extended) {
        String name = type.getName();
        return new PluginInfo(name, name, "", Version.CURRENT, "21", name, null, List.of(extended), false);
    }

    public static void main(String... args) throws IOException, ReflectiveOperationException, NodeValidationException {
        Path home = Path.of(args[0]);
        String name = args[1];
        Settings.Builder settings = settings(home, name);
        if (args.length > 2) {
            among(settings, name, List.of(args[2].split(",")), List.of(args[3].split(",")));
        } else {
            settings.put("discovery.type", "single-node").put("transport.port", 0);
        }
        try (SearchNode node = new SearchNode(InternalSettingsPreparer.prepareEnvironment(
                settings.build(), Map.of(), home.resolve("config"), () -> name))) {
            node.start();
            System.out.println(node.port());
            while (System.in.read() >= 0) {}
        }
    }

    private static Settings.Builder settings(Path home, String name) {
        return Settings.builder()
                .put("cluster.name", "alongside-tests")
                .put("node.name", name)
                .put("path.home", home.toString())
                .put("network.host", "127.0.0.1")
                .put("http.port", 0)
                .put("http.type", "netty4")
                .put("transport.type", "netty4")
                .put("cluster.routing.allocation.disk.threshold_enabled", false);
    }

    private static void among(Settings.Builder settings, String name, List<String> ports, List<String> names) {
        settings.put("transport.port", ports.get(names.indexOf(name)))
                .putList(
                        "discovery.seed_hosts",
                        ports.stream().map(port -> "127.0.0.1:" + port).toList())
                .putList("cluster.initial_cluster_manager_nodes", names);
    }

    private int port() {
        return injector()
                .getInstance(HttpServerTransport.class)
                .boundAddress()
                .publishAddress()
                .getPort();
    }
}
