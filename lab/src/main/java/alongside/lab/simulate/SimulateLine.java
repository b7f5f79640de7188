package alongside.lab.simulate;

import org.jspecify.annotations.Nullable;

/// What `simulate` prints for a policy. Asks are those of which 48 hours are known, but for the first days;
/// shares are of them, if not said otherwise. Answered is who heard from a person.
///
/// @param medianMinutes of those answered within 48 hours
/// @param invitationsPerAsk on a board readers, whoever could answer; calls of keepers are not in it
/// @param overRoom share of members who ever carried more than they chose to
/// @param giniHelps among members with room for anything
/// @param maxHelps by one member
/// @param rareGap answered within a day: common topics less rare ones; those are the least known that make up a
///     fifth
/// @param languageGap answered within a day: largest language less smallest
/// @param asleepInvites share of invitations to members for whom it is night, and who did not say that they may
///     be woken
/// @param gaveBack30d share of members helped who helped someone in the 30 days after; null when too few days
///     are known
/// @param meanFit of those who helped
/// @param accepted share of invitations that were accepted first
/// @param dueMissed share who had not heard from anybody by the time they were told
/// @param fromKeepers share of the answered who heard from a keeper first
/// @param callsPerAsk of keepers
record SimulateLine(
        String policy,
        int asks,
        double answered1h,
        double answered24h,
        double unanswered48h,
        double medianMinutes,
        double invitationsPerAsk,
        double overRoom,
        double giniHelps,
        long maxHelps,
        double rareGap,
        double languageGap,
        double asleepInvites,
        @Nullable Double gaveBack30d,
        double meanFit,
        double accepted,
        double dueMissed,
        double fromKeepers,
        double callsPerAsk,
        Urgency tonight,
        Urgency soon,
        Urgency whenever,
        double cpuSeconds,
        double wallSeconds) {

    /// @param share of all asks
    record Urgency(double share, double answered1h, double unanswered48h, double invitationsPerAsk) {}
}
