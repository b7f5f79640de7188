package alongside.launch;

import java.util.concurrent.CountDownLatch;

/// Whether someone wants the village to end. What takes long while it starts looks, now and then.
public final class Stopping {

    private final CountDownLatch wanted = new CountDownLatch(1);

    void want() {
        wanted.countDown();
    }

    void await() throws InterruptedException {
        wanted.await();
    }

    public boolean isWanted() {
        return wanted.getCount() == 0;
    }
}
