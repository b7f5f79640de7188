package alongside.lab.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/// A way to a port that can be cut. What goes through it then stands still: neither end is told, as when a router
/// forgets what it carried. New connections wait until it is mended; the old ones stay silent for good.
final class Cable implements AutoCloseable {

    private final int port;
    private final ServerSocket end;
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private final Semaphore whole = new Semaphore(1);
    private volatile int cuts;

    /// @param port where it leads
    Cable(int port) {
        this.port = port;
        try {
            end = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().name("cable").start(this::connect);
    }

    int port() {
        return end.getLocalPort();
    }

    void cut() {
        whole.acquireUninterruptibly();
        cuts++;
    }

    void mend() {
        whole.release();
    }

    @Override
    public void close() {
        try {
            end.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void connect() {
        while (!end.isClosed()) {
            try {
                Socket near = end.accept();
                whole.acquireUninterruptibly();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), port);
                int era = cuts;
                whole.release();
                open.add(near);
                open.add(far);
                Thread.ofVirtual().start(() -> carry(near, far, era));
                Thread.ofVirtual().start(() -> carry(far, near, era));
            } catch (IOException refused) {
                continue;
            }
        }
    }

    private void carry(Socket from, Socket to, int era) {
        byte[] piece = new byte[1 << 14];
        try {
            int read = from.getInputStream().read(piece);
            while (read >= 0 && era == cuts) {
                to.getOutputStream().write(piece, 0, read);
                read = from.getInputStream().read(piece);
            }
            if (era == cuts) {
                to.close();
            }
        } catch (IOException closed) {
            return;
        }
    }
}
