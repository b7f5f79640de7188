package alongside.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import alongside.asks.Asking;
import alongside.notifications.PhoneAndService;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// A phone that may be told of something while it lies on the table. Between the village and it stands a push service
/// of the test's own, because no real one can be reached from here; the worker and what it shows are the browser's.
final class Notified {

    private static final String SUBSCRIBE = """
            PushManager.prototype.subscribe = async () => ({
              endpoint: '%s',
              getKey: name => Uint8Array.from(
                atob((name === 'auth' ? '%s' : '%s').replaceAll('-', '+').replaceAll('_', '/')),
                c => c.charCodeAt(0)).buffer,
            });
            """;

    private final Page page;
    private final String url;
    private final PhoneAndService service;
    private final CDPSession browser;
    private final AtomicReference<@Nullable String> worker = new AtomicReference<>();
    private final List<String> broken = new CopyOnWriteArrayList<>();

    Notified(Phone phone, String url, PhoneAndService service) {
        this.page = phone.page();
        this.url = url;
        this.service = service;
        page.context().grantPermissions(List.of("notifications"));
        page.addInitScript(SUBSCRIBE.formatted(service.endpoint(), service.auth(), service.key()));
        browser = page.context().newCDPSession(page);
        browser.on("ServiceWorker.workerRegistrationUpdated", this::remember);
        browser.on("ServiceWorker.workerErrorReported", error -> broken.add(error.toString()));
        browser.send("ServiceWorker.enable");
    }

    /// What comes from the village, handed to the worker as the browser would.
    String hear() {
        String told =
                Asking.await(() -> service.received().stream().findFirst()).text();
        deliver(told);
        return told;
    }

    private void deliver(String told) {
        JsonObject push = new JsonObject();
        push.addProperty("origin", url);
        push.addProperty("registrationId", workerId());
        push.addProperty("data", told);
        browser.send("ServiceWorker.deliverPushMessage", push);
    }

    /// What the browser's test door hands over was seen to be lost once in several runs, without an error of the
    /// worker. Handed over again it arrives, as from a service that tries again; told twice is shown once.
    ///
    /// @return the titles of what the phone shows
    List<String> shows(String told) {
        List<String> shown = Asking.await(() -> {
            List<String> titles = titles();
            if (titles.isEmpty()) {
                deliver(told);
            }
            return titles.isEmpty() ? Optional.empty() : Optional.of(titles);
        });
        assertThat(broken).isEmpty();
        return shown;
    }

    @SuppressWarnings("unchecked")
    private List<String> titles() {
        return (List<String>) page.evaluate("""
                async () => (await (await navigator.serviceWorker.ready).getNotifications())
                  .map(shown => shown.title + ' ' + shown.body + ' → ' + shown.data.to)
                """);
    }

    private String workerId() {
        return Asking.await(() -> {
            page.evaluate("1");
            return Optional.ofNullable(worker.get());
        });
    }

    private void remember(JsonObject event) {
        event.getAsJsonArray("registrations")
                .forEach(one ->
                        worker.set(one.getAsJsonObject().get("registrationId").getAsString()));
    }
}
