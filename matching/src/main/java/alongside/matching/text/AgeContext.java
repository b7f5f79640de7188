package alongside.matching.text;

import java.util.Set;

/// Whether a length of time is an age, from the words around it.
///
/// @param at where the length begins
record AgeContext(Tokens tokens, int at, Span span) {

    private static final int MOST_BARE_WEEKS = 20;

    private static final Set<String> NEARLY = words("nearly almost quite soon");
    private static final Set<String> HEDGES = words("""
            only just now about around over barely already still exactly roughly not a age aged to coming
            up""");
    private static final Set<String> TURNING = words("turn turns turned turning");
    private static final Set<String> IS = words("is 's was are 're were s will 'll be going gonna to about");
    private static final Set<String> CHILD = words("""
            son daughter baby bub lo child kid boy girl toddler youngest oldest eldest twins twin triplets
            ds dd ds1 ds2 dd1 dd2 bubba stepson stepdaughter grandson granddaughter""");
    private static final Set<String> PRONOUN = words("he she they");
    private static final Set<String> SHORT_CHILD = words("ds dd lo");
    private static final Set<String> AGED = words("aged age");
    private static final Set<String> WHILE = words("for in");
    private static final Set<String> CLOSING = Set.of(",", ")", ".", ";", "");
    private static final Set<String> ADULT =
            words("mum mom mama mam mother dad father woman man husband wife me house flat car dog cat");
    private static final Set<String> NO_AGE_BEFORE = words("""
            for in past last next after since within every another of than these those took takes waited
            first been until till the us my our his her and or £ $ € : lost spent final it""");
    private static final Set<String> NO_AGE_AFTER = words("""
            ago later of pregnant along early late overdue premature prem before after now leave off sober
            clean away straight in gone on to until till left apart notice without waiting since into
            together behind ahead pay gap scan older younger running solid dry free with trying wait""");
    private static final Set<String> MEASURES = words("""
            hours hour hrs hr h min minutes mins seconds nights night times time am pm o : % ° kg kgs kilos
            lb lbs pounds stone oz ounces ml cm inches feet ft miles km percent degrees of who that more
            less people kids children th st nd rd steps points out against / - words bites bottles feeds
            naps different boys girls thing things day step down behind ahead apart weeks grade grades
            sizes size big little other""");

    private static Set<String> words(String list) {
        return Set.of(list.split("\\s+"));
    }

    boolean tellsAnAge() {
        if (span.old()) {
            return !tokens.isAny(span.end(), ADULT) && !isOfHerself();
        }
        if (span.unit() == Span.Unit.NONE) {
            return isAged() || !measuresSomethingElse() && (isOfAChild() || isNearlyAnAge());
        }
        return !tokens.isAny(span.end(), NO_AGE_AFTER)
                && (isOfAChild() || isAged() || isNearlyAnAge() || standsAlone());
    }

    /// "I am a 34 year old", "I'm 19 years old".
    private boolean isOfHerself() {
        int verb = tokens.is(at - 1, "a") || tokens.is(at - 1, "an") ? at - 2 : at - 1;
        return tokens.is(verb, "am") || tokens.is(verb, "'m") || tokens.is(verb, "i");
    }

    /// "he is only four", "the baby's nearly five weeks", "daughter, 9,", "DS (4)".
    private boolean isOfAChild() {
        int before = beforeHedges(tokens, at);
        if (tokens.isAny(before, TURNING)) {
            return true;
        }
        int who = before;
        while (tokens.isAny(who, IS) || tokens.isAny(who, HEDGES) || tokens.isAny(who, NEARLY)) {
            who--;
        }
        if (who < before && (tokens.isAny(who, CHILD) || tokens.isAny(who, PRONOUN))) {
            return true;
        }
        boolean apart = (tokens.is(at - 1, ",") || tokens.is(at - 1, "(")) && tokens.isAny(at - 2, CHILD);
        return apart && tokens.isAny(span.end(), CLOSING) || tokens.isAny(at - 1, SHORT_CHILD);
    }

    /// "aged 4", "at the age of six".
    private boolean isAged() {
        return tokens.isAny(at - 1, AGED) || tokens.is(at - 1, "of") && tokens.is(at - 2, "age");
    }

    /// "Nearly two"; but "it is nearly four" is the clock, and "for almost two" a while.
    private boolean isNearlyAnAge() {
        int before = beforeHedges(tokens, at);
        return isNearly(tokens, at) && !tokens.isAny(before, IS) && !tokens.isAny(before, WHILE);
    }

    /// "He is four hours from home", "it is four in the morning", "he is up to four".
    private boolean measuresSomethingElse() {
        return tokens.isAny(span.end(), MEASURES)
                || tokens.is(span.end(), "in") && tokens.is(span.end() + 1, "the")
                || tokens.is(at - 1, "to") && tokens.is(at - 2, "up") && !tokens.is(at - 3, "coming");
    }

    /// "At 18 months", "five weeks and no smile", "six weeks postpartum".
    private boolean standsAlone() {
        boolean early =
                span.unit() == Span.Unit.MONTHS || span.unit() == Span.Unit.WEEKS && span.number() <= MOST_BARE_WEEKS;
        return early
                && (tokens.is(span.end(), "postpartum")
                        || tokens.is(span.end(), "pp")
                        || !tokens.isAny(beforeHedges(tokens, at), NO_AGE_BEFORE));
    }

    static boolean isNearly(Tokens tokens, int at) {
        int before = at - 1;
        while (tokens.isAny(before, HEDGES)) {
            before--;
        }
        return tokens.isAny(before, NEARLY) || tokens.is(at - 1, "to") && tokens.is(at - 2, "up");
    }

    private static int beforeHedges(Tokens tokens, int at) {
        int before = at - 1;
        while (tokens.isAny(before, HEDGES) || tokens.isAny(before, NEARLY)) {
            before--;
        }
        return before;
    }
}
