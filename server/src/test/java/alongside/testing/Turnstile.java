package alongside.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// One address for several processes, as a proxy gives them: each new connection leads where it is turned to.
public final class Turnstile implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile int port;

    public Turnstile() throws IOException {
        Thread.ofVirtual().start(this::letIn);
    }

    public String url() {
        return "http://localhost:" + door.getLocalPort();
    }

    /// From the next connection on; those that are open stay where they are.
    public void turnTo(int there) {
        port = there;
    }

    public void hangUp() {
        open.forEach(Turnstile::close);
        open.clear();
    }

    @Override
    public void close() throws IOException {
        door.close();
        hangUp();
    }

    private void letIn() {
        while (!door.isClosed()) {
            try {
                letThrough(door.accept());
            } catch (IOException closed) {
                continue;
            }
        }
    }

    /// Where nobody listens, whoever came is sent away.
    private void letThrough(Socket near) {
        open.add(near);
        try {
            Socket far = new Socket(InetAddress.getLoopbackAddress(), port);
            open.add(far);
            Thread.ofVirtual().start(() -> carry(near, far));
            Thread.ofVirtual().start(() -> carry(far, near));
        } catch (IOException nobody) {
            close(near);
        }
    }

    private static void carry(Socket from, Socket to) {
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            in.transferTo(out);
        } catch (IOException hungUp) {
            close(to);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException closedAlready) {
            return;
        }
    }
}
