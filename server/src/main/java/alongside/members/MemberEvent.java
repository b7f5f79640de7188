package alongside.members;

/// What a member did, told inside the transaction in which she did it. Carries ids only.
public sealed interface MemberEvent {

    MemberId member();

    record MemberJoined(MemberId member) implements MemberEvent {}

    /// She has drawn a boundary: these two never meet again.
    record Parted(MemberId member, MemberId other) implements MemberEvent {}

    /// She hands back all she carries, and rests. Told before her row is touched: the asks are locked first.
    record HandsBack(MemberId member) implements MemberEvent {}

    /// She rests now, or made room for nothing: what waits for her is asked of someone else.
    record MemberResting(MemberId member) implements MemberEvent {}
}
