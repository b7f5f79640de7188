package alongside.keepers;

import alongside.members.MemberId;

/// She will not keep watch any more: told inside that transaction, before it is so.
public record KeeperLeaving(MemberId keeper) {}
