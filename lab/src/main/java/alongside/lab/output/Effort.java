package alongside.lab.output;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.function.Supplier;

/// What a piece of work cost: processor time of this process, compiling and collecting of garbage in it, and the most
/// heap while it ran, what was there before in it.
public record Effort(double cpuSeconds, double wallSeconds, long memoryMegabytes) {

    /// A result and what it cost.
    public record Of<T>(T result, Effort effort) {}

    public static <T> Of<T> of(Supplier<T> work) {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpu = cpu();
        long wall = System.nanoTime();
        T result = work.get();
        double wallSeconds = (System.nanoTime() - wall) / 1e9;
        double cpuSeconds = (cpu() - cpu) / 1e9;
        long most =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum();
        return new Of<>(result, new Effort(cpuSeconds, wallSeconds, most >> 20));
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
