package alongside.lab.output;

import java.lang.management.ManagementFactory;

/// What this process keeps on its heap.
public final class Heap {

    private Heap() {}

    /// Bytes in use once all is collected; a second time, because what the first found dead may yet have held others.
    public static long used() {
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    public static long usedMegabytes() {
        return used() >> 20;
    }
}
