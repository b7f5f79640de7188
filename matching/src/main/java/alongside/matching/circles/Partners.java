package alongside.matching.circles;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/// Whom a member might change places with: someone of her language, near her in time and stage if one is soon found,
/// and with a wanted strength if one is wanted.
final class Partners {

    private static final int LOOKS = 6;
    private static final int NEAR_ENOUGH = 6;

    private final Profiles profiles;
    private final Cohesion cohesion;
    private final SplittableRandom random;
    private final int[] all;
    private final int concerns;
    private final Groups byLanguage;
    private final Groups byStrength;

    Partners(Profiles profiles, Terms terms, Seating seating, SplittableRandom random) {
        this.profiles = profiles;
        this.cohesion = new Cohesion(profiles, terms);
        this.random = random;
        this.concerns = profiles.words() * Long.SIZE;
        this.all = IntStream.range(0, profiles.size())
                .filter(member -> seating.circleOf(member) != Seating.NOWHERE)
                .toArray();
        int languages = Arrays.stream(all).map(profiles::language).max().orElse(-1) + 1;
        this.byLanguage = Groups.of(all, languages, profiles::language);
        this.byStrength = byStrength(languages);
    }

    private Groups byStrength(int languages) {
        int[] members = Arrays.stream(all).flatMap(this::asOftenAsSheGives).toArray();
        int[] keys = Arrays.stream(all).flatMap(this::strengths).toArray();
        return Groups.of(members, keys, languages * concerns);
    }

    private IntStream asOftenAsSheGives(int member) {
        return strengths(member).map(strength -> member);
    }

    private IntStream strengths(int member) {
        int first = profiles.language(member) * concerns;
        return IntStream.range(0, concerns)
                .filter(concern -> profiles.gives(member, concern / Long.SIZE, concern % Long.SIZE))
                .map(concern -> first + concern);
    }

    boolean isEmpty() {
        return all.length == 0;
    }

    int any() {
        return all[random.nextInt(all.length)];
    }

    int anyFor(int member) {
        return near(member, byLanguage, profiles.language(member));
    }

    /// @return herself when nobody gives it
    int giving(int member, int concern) {
        int key = profiles.language(member) * concerns + concern;
        return byStrength.size(key) == 0 ? member : near(member, byStrength, key);
    }

    private int near(int member, Groups groups, int key) {
        int found = member;
        for (int look = 0; look < LOOKS && (look == 0 || cohesion.of(member, found) > NEAR_ENOUGH); look++) {
            found = groups.member(key, random.nextInt(groups.size(key)));
        }
        return found;
    }
}
