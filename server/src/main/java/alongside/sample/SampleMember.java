package alongside.sample;

import alongside.members.MemberId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/// A made-up member, as the file of them tells of her.
///
/// @param key hers for good, so that tests and lists by hand can name her
/// @param languages ISO 639 codes, her first language first
/// @param room how much she carries at once, in weights
/// @param full her room is taken by asks she said yes to
public record SampleMember(
        String key,
        String nickname,
        List<String> languages,
        String zone,
        List<SampleChild> children,
        List<String> strengths,
        List<String> struggles,
        int room,
        boolean resting,
        boolean full,
        boolean host) {

    public SampleMember {
        languages = List.copyOf(languages);
        children = List.copyOf(children);
        strengths = List.copyOf(strengths);
        struggles = List.copyOf(struggles);
    }

    /// @param months age on the day she arrives; below 0 the child is not yet born
    public record SampleChild(String nickname, int months) {}

    /// The same in every sample village, so that what is seen in one can be seen again in another.
    public MemberId id() {
        return new MemberId(UUID.nameUUIDFromBytes(("sample." + key).getBytes(StandardCharsets.UTF_8)));
    }
}
