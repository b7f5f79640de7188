package alongside.strengths;

import alongside.members.MemberId;
import java.util.UUID;

/// Something a member is good at or has come through, in her own words.
public record Strength(UUID id, MemberId member, String words, boolean resting) {}
