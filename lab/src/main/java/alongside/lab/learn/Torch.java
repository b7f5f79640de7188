package alongside.lab.learn;

import ai.djl.engine.Engine;
import alongside.lab.input.Refusal;
import java.nio.file.Path;

/// PyTorch, from the class path alone: it is told to fetch nothing and to tell nobody.
final class Torch {

    private Torch() {}

    /// Linux on x86-64, for which its natives are packed.
    static boolean isHere() {
        return System.getProperty("os.name").equals("Linux")
                && System.getProperty("os.arch").equals("amd64");
    }

    /// @param cache where its natives (450 MB) are laid down
    /// @param threads another number adds in another order, and learns something slightly different
    static Engine open(Path cache, int threads) {
        if (!isHere()) {
            throw new Refusal("Learning needs Linux on an x86-64 processor.");
        }
        String folder = cache.toAbsolutePath().toString();
        System.setProperty("ai.djl.offline", "true");
        System.setProperty("OPT_OUT_TRACKING", "true");
        System.setProperty("DJL_CACHE_DIR", folder);
        System.setProperty("ENGINE_CACHE_DIR", folder);
        System.setProperty("ai.djl.pytorch.num_threads", Integer.toString(threads));
        System.setProperty("ai.djl.pytorch.num_interop_threads", "1");
        return Engine.getEngine("PyTorch");
    }
}
