package alongside.door;

import alongside.members.MemberId;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.JdbcUserCredentialRepository;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/// Passkeys as Spring Security checks them, for the address this village is reached at. A passkey's user is a member
/// id and nothing else, so there is no table of users to keep.
@Configuration
class RelyingParty {

    @Bean
    PublicKeyCredentialRpEntity party(@Value("${alongside.url}") URI url) {
        return PublicKeyCredentialRpEntity.builder()
                .id(url.getHost())
                .name("Alongside")
                .build();
    }

    @Bean
    UserCredentialRepository credentials(JdbcOperations jdbc) {
        return new JdbcUserCredentialRepository(jdbc);
    }

    @Bean
    WebAuthnRelyingPartyOperations passkeyChecks(
            UserCredentialRepository credentials,
            PublicKeyCredentialRpEntity party,
            @Value("${alongside.url}") String origin) {
        return new Webauthn4JRelyingPartyOperations(new MembersOnly(), credentials, party, Set.of(origin));
    }

    static Bytes handle(MemberId member) {
        UUID id = member.value();
        return new Bytes(ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static PublicKeyCredentialUserEntity user(Bytes handle, String name) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(name)
                .displayName(name)
                .build();
    }

    private static final class MembersOnly implements PublicKeyCredentialUserEntityRepository {

        @Override
        public PublicKeyCredentialUserEntity findById(Bytes handle) {
            ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
            return user(handle, new UUID(bytes.getLong(), bytes.getLong()).toString());
        }

        @Override
        public @Nullable PublicKeyCredentialUserEntity findByUsername(String member) {
            return user(handle(MemberId.of(member)), member);
        }

        @Override
        public void save(PublicKeyCredentialUserEntity user) {}

        @Override
        public void delete(Bytes handle) {}
    }
}
