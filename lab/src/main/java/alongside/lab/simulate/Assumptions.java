package alongside.lab.simulate;

import java.util.List;

/// Everything the simulated village assumes of people, in one place. No policy reads any of it: policies see
/// what a village sees. Figures without a source are picks, and say so; none was fitted to mothers' own data.
record Assumptions(Members members, Concerns concerns, Answers answers, Talks talks, Board board, Watch watch) {

    /// @param languages shares of first languages, the majority's first (pick: one majority, minorities down to
    ///     6 %)
    /// @param bilingual share of the others who speak the majority's language, too (pick)
    /// @param rooms share of members with the room of that index; 2 is what the village begins with, mean 2.2
    ///     (RUBY trial, Grimes 2021: volunteers supported 2 mothers at the mean and median, range 1 to 11)
    /// @param strengths how many each has: 1 to this many (pick)
    /// @param wakeMe share who may be woken at night (pick)
    /// @param abroad share who live in another zone than the village (pick)
    /// @param offsets the zones of those, in hours from the village's
    /// @param yearlyLoss share who leave within a year (1 in 3 volunteers: Manshadi and Rodilitz 2022); as many
    ///     times more on a day as she was asked on it, since over-use is one of the causes named
    record Members(
            List<Double> languages,
            double bilingual,
            List<Double> rooms,
            int strengths,
            double wakeMe,
            double abroad,
            List<Integer> offsets,
            double yearlyLoss) {}

    /// @param topics how many there are, in groups of neighbours; rank r is drawn in proportion to 1 / (r +
    ///     8)^0.8, a Zipf law with a long tail of rare ones; asks follow the strengths in half, the other half
    ///     is shifted (pick)
    /// @param group how many neighbours a group has
    /// @param neighbour how much of a strength's fit is left for an ask of a neighbouring topic (pick)
    /// @param apart share of the fit lost where two texts of one topic are about its farthest sides (pick)
    /// @param unrelated the fit of everybody else (pick)
    /// @param byWhen shares of tonight, soon, whenever: given with the task
    /// @param heavy share of asks of heaviness 4 or 5 (pick)
    /// @param atNight how much more seldom someone asks in her night (pick)
    record Concerns(
            int topics,
            int group,
            double neighbour,
            double apart,
            double unrelated,
            List<Double> byWhen,
            double heavy,
            double atNight) {}

    /// @param responsiveness mean chance that someone who is not silent says yes to an invitation that fits as
    ///     usual (17 % to 47 % in studies of volunteers: Khalemsky et al. 2023)
    /// @param alike how alike members are in that, the sum of a Beta's parameters: below 4 most are quiet, and
    ///     a few answer often ("frequent responder" is the strongest sign in Khalemsky et al.; the number is a
    ///     pick)
    /// @param seen share of invitations that are seen at all (75.6 %: Haskins et al., survey of responders)
    /// @param notNow share of those seen and not accepted that are answered with *not now* (pick)
    /// @param floor the chance at fit 0, as a share of that at fit 1 (pick)
    /// @param usualFit the fit at which the chance is her own (pick)
    /// @param minutes median of the log-normal time to an answer while awake (11 minutes at a good question
    ///     site: Mamykina et al. 2011)
    /// @param spread its σ (pick)
    /// @param silenceHours mean of the exponential time for which an invitation silences her: what comes in it
    ///     is not answered (model of Manshadi and Rodilitz 2022; the mean is a pick, 6 to 48 are plausible)
    /// @param overRoom the chance, as a share, of a yes beyond her room, where nothing keeps her from it (pick)
    record Answers(
            double responsiveness,
            double alike,
            double seen,
            double notNow,
            double floor,
            double usualFit,
            double minutes,
            double spread,
            double silenceHours,
            double overRoom) {}

    /// @param minutes median time from a yes to first words, log-normal (pick)
    /// @param spread its σ (pick)
    /// @param wordless share of those who say yes and then write nothing unless reminded, half of them for good
    ///     (pick)
    /// @param days median of how long a talk goes on, log-normal (pick; RUBY: 6.7 calls a pair over months)
    /// @param daysSpread its σ (pick)
    /// @param closed share of talks that are closed when they end; of the others room comes back after 7 quiet
    ///     days
    record Talks(double minutes, double spread, double wordless, double days, double daysSpread, double closed) {}

    /// Reading unasked, as in a forum.
    ///
    /// @param readers how many members look at an ask before it is out of sight; those without its language
    ///     cannot read it
    /// @param nobodyInParticular the chance of an answer to what is said to all, as a share of that to an
    ///     invitation; with this, about 3 of 10 stay unanswered (Krishna and Antulov-Fantulin 2022: up to 30 %)
    record Board(int readers, double nobodyInParticular) {}

    /// @param share members who keep watch (pick: 1 in 50)
    /// @param answers chance that a keeper who is called writes, once awake (pick)
    record Watch(double share, double answers) {}

    static Assumptions of(double responsiveness) {
        return new Assumptions(
                new Members(
                        List.of(0.5, 0.2, 0.14, 0.1, 0.06),
                        0.3,
                        List.of(0.05, 0.25, 0.42, 0.18, 0.0, 0.07, 0.0, 0.0, 0.03),
                        5,
                        0.1,
                        0.25,
                        List.of(-8, -6, -5, -3, 1, 2, 3, 5, 8, 10),
                        1 / 3.0),
                new Concerns(400, 8, 0.35, 0.3, 0.05, List.of(0.3, 0.5, 0.2), 0.2, 0.25),
                new Answers(responsiveness, 4, 0.75, 0.5, 0.25, 0.7, 10, 1.2, 12, 0.5),
                new Talks(3, 0.8, 0.1, 1.5, 1, 0.5),
                new Board(160, 0.22),
                new Watch(0.02, 0.8));
    }
}
