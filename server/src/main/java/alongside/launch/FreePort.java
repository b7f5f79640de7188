package alongside.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Ports of this computer on which nobody listens.
///
/// They lie below those a system lends to whoever calls out (from 32768 on with Linux, from 49152 on elsewhere), so
/// that one found free is not lent before it is used. Each process begins elsewhere: two that look at the same moment
/// find different ones.
public final class FreePort {

    private static final int FIRST = 20_000;
    private static final int COUNT = 12_768;
    private static final int BETWEEN_PROCESSES = 61;

    private static final AtomicInteger NEXT =
            new AtomicInteger((int) (ProcessHandle.current().pid() * BETWEEN_PROCESSES % COUNT));

    private FreePort() {}

    static boolean is(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    public static int any() {
        return IntStream.range(0, COUNT)
                .map(tried -> FIRST + Math.floorMod(NEXT.getAndIncrement(), COUNT))
                .filter(FreePort::is)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Every port of this computer is in use."));
    }
}
