package alongside.notifications;

import com.zerodeplibs.webpush.PushSubscription;
import com.zerodeplibs.webpush.httpclient.StandardHttpClientRequestPreparer;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Web Push (RFC 8030): one sentence for one device, encrypted so that only this device reads it (RFC 8291). The
/// topic lets a push service keep the newest only, and the device shows it in the place of the one before.
@Component
class PushCarrier implements Carrier {

    private static final Logger LOG = LoggerFactory.getLogger(PushCarrier.class);
    private static final String TOPIC = "alongside";
    private static final String OPENS = "/beside";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int SIGNED_FOR_HOURS = 12;
    private static final int KEPT_FOR_HOURS = 24;

    private final PushKeys keys;
    private final PushServices services;
    private final Voice voice;
    private final String subject;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// @param url whom a push service may write to about what it gets, if it is an address others can reach
    PushCarrier(PushKeys keys, PushServices services, Voice voice, @Value("${alongside.url}") String url) {
        this.keys = keys;
        this.services = services;
        this.voice = voice;
        this.subject = url.startsWith("https:") ? url : "mailto:village@localhost";
    }

    /// All a device is told.
    private record Sentence(String title, String to, String tag) {}

    @Override
    public Channel.Kind kind() {
        return Channel.Kind.PUSH;
    }

    @Override
    public Carried carry(Post post) {
        Device device = Device.of(post.channel().address());
        try {
            if (!services.mayReach(device.endpoint())) {
                return Carried.GONE;
            }
            return meaning(http.send(request(device, post), HttpResponse.BodyHandlers.discarding())
                    .statusCode());
        } catch (ConnectException | HttpConnectTimeoutException | UnknownHostException nobodyThere) {
            return Carried.NOT_SENT;
        } catch (IOException silent) {
            return Carried.UNSURE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Carried.UNSURE;
        }
    }

    private static Carried meaning(int status) {
        return switch (status) {
            case 200, 201, 202, 204 -> Carried.SENT;
            case 404, 410 -> Carried.GONE;
            default -> {
                LOG.warn("A push service answered with {}", status);
                yield Carried.NOT_SENT;
            }
        };
    }

    private HttpRequest request(Device device, Post post) {
        Sentence told = new Sentence(voice.say(post.member(), post.key()), OPENS, TOPIC);
        var request = StandardHttpClientRequestPreparer.getBuilder()
                .pushSubscription(subscription(device))
                .vapidJWTExpiresAfter(SIGNED_FOR_HOURS, TimeUnit.HOURS)
                .vapidJWTSubject(subject)
                .pushMessage(json.writeValueAsString(told))
                .ttl(KEPT_FOR_HOURS, TimeUnit.HOURS)
                .topic(TOPIC);
        var urgent = post.isForTonight() ? request.urgencyHigh() : request.urgencyNormal();
        return HttpRequest.newBuilder(urgent.build(keys.get()).toRequest(), (name, value) -> true)
                .timeout(PATIENCE)
                .build();
    }

    private static PushSubscription subscription(Device device) {
        PushSubscription.Keys keys = new PushSubscription.Keys();
        keys.setP256dh(device.key());
        keys.setAuth(device.auth());
        PushSubscription subscription = new PushSubscription();
        subscription.setEndpoint(device.endpoint().toString());
        subscription.setKeys(keys);
        return subscription;
    }
}
