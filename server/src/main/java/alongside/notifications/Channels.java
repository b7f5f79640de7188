package alongside.notifications;

import alongside.members.Viewer;
import alongside.shared.Ids;
import alongside.shared.Limits;
import alongside.shared.PrivateText;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What a member chooses: by which channels she is reached, if by any.
@Component
class Channels {

    private static final int MOST_DEVICES = 10;

    private final ChannelStore store;
    private final Telling telling;
    private final PushServices services;
    private final MailCarrier mail;
    private final Ids ids;
    private final Clock clock;

    Channels(ChannelStore store, Telling telling, PushServices services, MailCarrier mail, Ids ids, Clock clock) {
        this.store = store;
        this.telling = telling;
        this.services = services;
        this.mail = mail;
        this.ids = ids;
        this.clock = clock;
    }

    List<Channel> list(Viewer viewer) {
        return store.list(viewer);
    }

    boolean isMailPossible() {
        return mail.isPossible();
    }

    /// @return false when the device is at no address the village may speak to
    @Transactional
    boolean reach(Viewer viewer, Device device) {
        if (!services.mayBe(device.endpoint())) {
            return false;
        }
        store.removeAll(device.endpoint().toString());
        store.list(viewer).stream().filter(channel -> channel.kind() == Channel.Kind.PUSH).toList().reversed().stream()
                .skip(MOST_DEVICES - 1)
                .forEach(oldest -> store.remove(viewer, oldest.id()));
        store.add(
                channel(viewer, Channel.Kind.PUSH, device.asText(), clock.instant()),
                device.endpoint().toString());
        return true;
    }

    /// Asks by mail whether the address is hers. Until somebody says so there, nothing else goes to it.
    ///
    /// @return the key of the one sentence on why it cannot be, or null
    @Transactional
    @Nullable
    String writeTo(Viewer viewer, String typed) {
        MailAddress address = MailAddress.of(typed).orElse(null);
        if (address == null || !mail.isPossible()) {
            return "reach.mail.odd";
        }
        if (!Limits.MAIL_ADDRESS.tryTake(viewer.id().toString())) {
            return "reach.mail.often";
        }
        store.removeMail(viewer);
        Channel channel = channel(viewer, Channel.Kind.MAIL, new PrivateText(address.text()), null);
        store.add(channel, address.text());
        telling.askToConfirm(
                new Notification(
                        ids.next(),
                        viewer.id(),
                        Notification.Kind.CONFIRM,
                        channel.id(),
                        true,
                        true,
                        channel.madeAt(),
                        false),
                channel.id());
        return null;
    }

    /// By the secret of the mail that asked.
    Optional<Channel> findToConfirm(UUID id) {
        return store.find(id).filter(channel -> channel.isConfirmed() || channel.mayBeConfirmed(clock.instant()));
    }

    @Transactional
    void confirm(Channel channel) {
        if (!channel.isConfirmed()) {
            store.confirm(channel.id(), clock.instant());
        }
    }

    /// By the secret of any mail that went to it.
    @Transactional
    void stop(UUID id) {
        store.remove(id);
    }

    @Transactional
    void stop(Viewer viewer, UUID id) {
        store.remove(viewer, id);
    }

    @Transactional
    void stopAll(Viewer viewer) {
        store.removeAll(viewer);
    }

    private Channel channel(Viewer viewer, Channel.Kind kind, PrivateText address, @Nullable Instant confirmedAt) {
        return new Channel(ids.next(), viewer.id(), kind, address, clock.instant(), confirmedAt, null, null, 0, null);
    }
}
