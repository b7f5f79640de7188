package alongside.members;

/// A child of hers was added or removed, told inside the transaction in which it was.
public record ChildrenChanged(MemberId member) {}
