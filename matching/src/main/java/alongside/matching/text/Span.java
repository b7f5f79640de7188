package alongside.matching.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/// A length of time in words: a number, perhaps a unit, perhaps "old" behind it.
///
/// @param end the place of the first token behind it
record Span(double number, Unit unit, boolean old, int end) {

    enum Unit {
        NONE(12),
        DAYS(12 / 365.25),
        WEEKS(12 / 52.18),
        MONTHS(1),
        YEARS(12);

        private final double months;

        Unit(double months) {
            this.months = months;
        }
    }

    private static final List<String> NUMBERS = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");
    private static final Set<String> DAYS = Set.of("day", "days", "d");
    private static final Set<String> WEEKS = Set.of("week", "weeks", "wk", "wks", "w");
    private static final Set<String> MONTHS = Set.of("month", "months", "mth", "mths", "mo", "mos", "m");
    private static final Set<String> YEARS = Set.of("year", "years", "yr", "yrs", "y", "yo", "yos");
    private static final Set<String> OLD = Set.of("old", "olds");
    private static final Set<String> SHORT_FOR_OLD = Set.of("mo", "mos", "yo", "yos");

    static Optional<Span> read(Tokens tokens, int at) {
        OptionalDouble whole = number(tokens.at(at));
        boolean article = tokens.is(at, "a") || tokens.is(at, "an");
        if (whole.isEmpty() && !article) {
            return Optional.empty();
        }
        int half = half(tokens, at + 1);
        Span span = withUnit(tokens, whole.orElse(1) + (half > 0 ? 0.5 : 0), at + 1 + half);
        return article && !span.old() ? Optional.empty() : Optional.of(span);
    }

    private static OptionalDouble number(String token) {
        int word = NUMBERS.indexOf(token);
        if (word > 0) {
            return OptionalDouble.of(word);
        }
        return token.matches("\\d{1,2}(?:[.,]\\d)?")
                ? OptionalDouble.of(Double.parseDouble(token.replace(',', '.')))
                : OptionalDouble.empty();
    }

    /// @return how many tokens say "and a half" here
    private static int half(Tokens tokens, int at) {
        if (tokens.is(at, "½")) {
            return 1;
        }
        if (tokens.is(at, "1") && tokens.is(at + 1, "/") && tokens.is(at + 2, "2")) {
            return 3;
        }
        int and = tokens.is(at, "and") ? 1 : 0;
        int article = tokens.is(at + and, "a") ? 1 : 0;
        return tokens.is(at + and + article, "half") ? and + article + 1 : 0;
    }

    private static Span withUnit(Tokens tokens, double number, int from) {
        int at = tokens.is(from, "-") ? from + 1 : from;
        Unit unit = unit(tokens.at(at));
        if (unit == Unit.NONE) {
            return new Span(number, unit, false, from);
        }
        int old = old(tokens, at + 1);
        return new Span(number, unit, old > 0 || tokens.isAny(at, SHORT_FOR_OLD), at + 1 + old);
    }

    private static Unit unit(String token) {
        if (DAYS.contains(token)) {
            return Unit.DAYS;
        }
        if (WEEKS.contains(token)) {
            return Unit.WEEKS;
        }
        if (MONTHS.contains(token)) {
            return Unit.MONTHS;
        }
        return YEARS.contains(token) ? Unit.YEARS : Unit.NONE;
    }

    /// @return how many tokens say "old" here: old, -old, /o, .o
    private static int old(Tokens tokens, int at) {
        if (tokens.isAny(at, OLD)) {
            return 1;
        }
        boolean joined = tokens.is(at, "-") || tokens.is(at, "/") || tokens.is(at, ".");
        return joined && (tokens.isAny(at + 1, OLD) || tokens.is(at + 1, "o")) ? 2 : 0;
    }

    /// @param nearly whether the number is not reached yet; counts for years
    int months(boolean nearly) {
        double months = number * unit.months;
        boolean years = unit == Unit.NONE || unit == Unit.YEARS;
        return (int) Math.floor(months + 1e-9) - (nearly && years ? 1 : 0);
    }
}
