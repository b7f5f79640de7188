package alongside.door;

import alongside.members.MemberId;
import java.util.List;
import org.springframework.security.web.webauthn.api.AttestationConveyancePreference;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialDescriptor;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialParameters;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.stereotype.Component;

/// What the village asks of a passkey (W3C Web Authentication Level 3): that it can find its member without a name, and
/// that the device makes sure it is she. Which device it is, the village does not ask.
@Component
class PasskeyOptions {

    private final PublicKeyCredentialRpEntity village;

    PasskeyOptions(PublicKeyCredentialRpEntity village) {
        this.village = village;
    }

    /// @param name shown by her device when she chooses a passkey; it goes to her browser and nowhere else
    PublicKeyCredentialCreationOptions creation(
            MemberId member, String name, Bytes challenge, List<CredentialRecord> known) {
        return PublicKeyCredentialCreationOptions.builder()
                .rp(village)
                .user(RelyingParty.user(RelyingParty.handle(member), name))
                .challenge(challenge)
                .pubKeyCredParams(
                        PublicKeyCredentialParameters.EdDSA,
                        PublicKeyCredentialParameters.ES256,
                        PublicKeyCredentialParameters.RS256)
                .authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build())
                .attestation(AttestationConveyancePreference.NONE)
                .excludeCredentials(
                        known.stream().map(PasskeyOptions::descriptor).toList())
                .timeout(Challenges.LIFE)
                .build();
    }

    PublicKeyCredentialRequestOptions request(Bytes challenge) {
        return PublicKeyCredentialRequestOptions.builder()
                .rpId(village.getId())
                .challenge(challenge)
                .userVerification(UserVerificationRequirement.REQUIRED)
                .timeout(Challenges.LIFE)
                .build();
    }

    private static PublicKeyCredentialDescriptor descriptor(CredentialRecord known) {
        return PublicKeyCredentialDescriptor.builder()
                .id(known.getCredentialId())
                .transports(known.getTransports())
                .build();
    }
}
