package alongside.door;

import alongside.members.Member;
import alongside.members.MemberId;
import alongside.members.Members;
import alongside.members.Viewer;
import com.webauthn4j.util.exception.WebAuthnException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// A member's passkeys. Challenges come from the session, so an answer is good once and only where it was asked for.
@Component
class Passkeys {

    private static final String NO_LABEL = "";

    private final WebAuthnRelyingPartyOperations checks;
    private final UserCredentialRepository credentials;
    private final PasskeyOptions options;
    private final Members members;
    private final JsonMapper json =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    Passkeys(
            WebAuthnRelyingPartyOperations checks,
            UserCredentialRepository credentials,
            PasskeyOptions options,
            Members members) {
        this.checks = checks;
        this.credentials = credentials;
        this.options = options;
        this.members = members;
    }

    List<Passkey> list(Viewer viewer) {
        return records(viewer).stream()
                .map(record -> new Passkey(
                        record.getCredentialId().toBase64UrlString(), record.getCreated(), record.getLastUsed()))
                .toList();
    }

    /// @return the options of `navigator.credentials.create`, as JSON
    String creationOptions(Viewer viewer, Bytes challenge) {
        String nickname = members.get(viewer.id()).nickname().words();
        return json.writeValueAsString(options.creation(viewer.id(), nickname, challenge, records(viewer)));
    }

    /// @return the options of `navigator.credentials.get`, as JSON
    String requestOptions(Bytes challenge) {
        return json.writeValueAsString(options.request(challenge));
    }

    /// @return whether the passkey is hers now
    @Transactional
    public boolean add(Viewer viewer, Bytes challenge, String credential) {
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.readValue(credential, new TypeReference<>() {});
            checks.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    options.creation(viewer.id(), viewer.id().toString(), challenge, List.of()),
                    new RelyingPartyPublicKey(made, NO_LABEL)));
            return true;
        } catch (WebAuthnException | IllegalArgumentException | JacksonException refused) {
            return false;
        }
    }

    /// @return whose passkey answered, if it answered rightly and she is still a member
    @Transactional
    public Optional<MemberId> authenticate(Bytes challenge, String credential) {
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> answer =
                    json.readValue(credential, new TypeReference<>() {});
            MemberId member = MemberId.of(
                    checks.authenticate(new RelyingPartyAuthenticationRequest(options.request(challenge), answer))
                            .getName());
            return members.find(member).map(Member::id);
        } catch (WebAuthnException | IllegalArgumentException | JacksonException refused) {
            return Optional.empty();
        }
    }

    @Transactional
    public void remove(Viewer viewer, String id) {
        records(viewer).stream()
                .map(CredentialRecord::getCredentialId)
                .filter(known -> known.toBase64UrlString().equals(id))
                .forEach(credentials::delete);
    }

    private List<CredentialRecord> records(Viewer viewer) {
        return credentials.findByUserId(RelyingParty.handle(viewer.id()));
    }
}
