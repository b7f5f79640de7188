package alongside.matching.routing;

import java.time.Duration;

/// Every number of whom to ask and when that is not in the table of the [Ladder]: what the village runs by, and a
/// made-up one, too. None was fitted to a village, nor to the seeds of a made-up one: each has its source, or the word
/// *pick*. A rule with a number is one of the routing promise.
///
/// Decisions that were kept are made again from these: whoever changes what a value is made of ([Worth]) raises
/// [Router#VERSION].
public record Parameters(Worth worth, Chance chance, Experience experience, Load load, Looking looking, Scarce scarce) {

    /// What a member is worth to an ask, each a factor without a unit where nothing else is said ([Router]).
    ///
    /// @param fitPower exponent of the fit: above 1, so that fit outweighs everything else (pick)
    /// @param sameAge more by this for a child of that age (rule 4: what they share; the number is a pick)
    /// @param viceVersa more by this where the asker could help her fully (rule 4; the number is a pick)
    /// @param turn less by this for whoever was asked a moment ago (rule 4: fair turns; the number is a pick)
    /// @param turnDays days in which that fades to 1/e (pick)
    /// @param tired less by this, once more, as so many of those do not look at what comes next (silenced by
    ///     notifications: Manshadi and Rodilitz 2022; the number is a pick)
    /// @param tiredDays days in which that fades to 1/e (pick: twelve hours)
    /// @param asleepTonight what is left where it is night, for an ask for tonight (pick, as the next two)
    /// @param asleepSoon for soon
    /// @param asleepWhenever for whenever
    public record Worth(
            double fitPower,
            double sameAge,
            double viceVersa,
            double turn,
            double turnDays,
            double tired,
            double tiredDays,
            double asleepTonight,
            double asleepSoon,
            double asleepWhenever) {}

    /// What answers say of the chance of a yes (rule 4, docs/decisions/0029).
    ///
    /// @param halfLife after which half of an answer is forgotten (pick)
    /// @param firstMean chance of a yes in a village that does not know itself yet (.17 to .47 in studies of
    ///     volunteers: Khalemsky et al. 2023)
    /// @param firstMeanWeight how many answers that weighs as much as (pick)
    /// @param prior how many answers of a member the village's mean weighs as much as (pick, from
    ///     (yes + 1) / (asked + 4))
    /// @param priorAroundHour how many answers around an hour what she does overall weighs as much as (pick)
    /// @param least factor of whoever never says yes (pick: nobody is starved)
    /// @param most factor of whoever always does (pick: nobody is worn out)
    public record Chance(
            Duration halfLife,
            double firstMean,
            double firstMeanWeight,
            double prior,
            double priorAroundHour,
            double least,
            double most) {}

    /// What having helped with such things makes of her value (docs/decisions/0029).
    ///
    /// @param halfLife after which half of it is forgotten (pick)
    /// @param prior asks that are needed before it counts half of what it can (pick)
    /// @param most more by this at most (pick: it tips the scales, and never outweighs fit)
    public record Experience(Duration halfLife, double prior, double most) {}

    /// How much a member carries and is asked. Never weighed against anything (rule 5).
    ///
    /// @param mostWaiting invitations that may wait for her (rule 5)
    /// @param mostADay invitations within 24 hours (rule 5)
    /// @param restAfterHeavy for how long she is left in peace after something heavy (rule 5)
    /// @param heavyFrom heaviness, 1 to 5, from which an ask is heavy (by what *room* is, as the next two)
    /// @param heavyWeight what such an ask takes of a room; any other takes 1
    /// @param quiet after how long without a message a talk takes no room any more
    /// @param nudgeInTalk once they talk, how long the asker waits for words before her helper is reminded (by how
    ///     a *talk* goes, as the next)
    /// @param releaseInTalk how long she waits before the ask goes back
    public record Load(
            int mostWaiting,
            int mostADay,
            Duration restAfterHeavy,
            int heavyFrom,
            int heavyWeight,
            Duration quiet,
            Duration nudgeInTalk,
            Duration releaseInTalk) {

        /// @param heaviness 1 to 5
        public int weight(int heaviness) {
            return heaviness >= heavyFrom ? heavyWeight : 1;
        }
    }

    /// Among how many a wave chooses, and how the nearest strengths make members.
    ///
    /// @param nearest strengths that are looked at first (pick)
    /// @param further times as many, while fewer are free than are wanted (pick)
    /// @param furthest of so many; where too few of them are free, whoever speaks the language fills up: a step has
    ///     to end (pick)
    /// @param rest how much another strength of hers than the best is believed ([MembersFit]; on judged sets any
    ///     share from .02 to .4 helps as much: docs/measured.md)
    /// @param few speakers of a language, of whom a step may look at all; where more speak it, at as many by lot
    ///     (pick: some 30 ms of the database, docs/measured.md)
    public record Looking(int nearest, int further, int furthest, double rest, int few) {}

    /// When help is scarce, and waves are decided about together (docs/decisions/0033).
    ///
    /// @param from share of the room above which what is asked for makes it so (pick; a host may change it)
    /// @param until share of that below which it no longer is (pick)
    /// @param fewest asks (pick: fewer have nothing to share out)
    /// @param window to the end of which waves that can wait do (pick)
    public record Scarce(double from, double until, int fewest, Duration window) {

        /// The same, but from another share on.
        public Scarce withFrom(double other) {
            return new Scarce(other, until, fewest, window);
        }

        /// Once it is scarce it stays so for a while: there is nothing to be gained from going to and fro.
        ///
        /// @param asks for how many someone is looked for
        /// @param weight what a yes to all of them would weigh
        /// @param room that is left
        /// @param before whether it was scarce when it was last looked at
        public boolean is(int asks, int weight, int room, boolean before) {
            return asks >= fewest && weight > (before ? until : 1) * from * room;
        }
    }

    public static final Parameters OF_THE_VILLAGE = new Parameters(
            new Worth(1.5, 0.1, 0.1, 0.2, 3, 0.75, 0.5, 0.3, 0.5, 0.7),
            new Chance(Duration.ofDays(14), 0.3, 20, 4, 8, 0.5, 1.5),
            new Experience(Duration.ofDays(180), 2, 0.15),
            new Load(5, 3, Duration.ofHours(48), 4, 2, Duration.ofDays(7), Duration.ofHours(12), Duration.ofHours(24)),
            new Looking(200, 8, 12_800, 0.1, 2_000),
            new Scarce(0.7, 0.7, 4, Duration.ofMinutes(1)));
}
