package alongside.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import alongside.strengths.Strengths;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleMembersTest {

    private final List<SampleMember> members = SampleMembers.list();

    @Test
    void fourHundredMembersLiveInTheSampleVillage() {
        assertThat(members).hasSize(400);
        assertThat(members).extracting(SampleMember::key).doesNotHaveDuplicates();
        assertThat(members.stream().filter(SampleMember::host)).hasSize(1);
    }

    @Test
    void theyKnowThreeThingsOnAverage() {
        assertThat(members.stream()
                        .mapToInt(member -> member.strengths().size())
                        .average())
                .hasValueCloseTo(3.0, within(0.15));
        assertThat(members).allMatch(member -> member.strengths().size() <= 6);
    }

    @Test
    void someRestAndSomeHaveNoRoom() {
        assertThat(members.stream().filter(SampleMember::resting).count()).isBetween(16L, 32L);
        assertThat(members.stream().filter(SampleMember::full).count()).isBetween(12L, 28L);
    }

    @Test
    void whatTheyWroteIsTheirOwnAndFitsItsPlace() {
        List<String> words = members.stream()
                .flatMap(member -> Stream.concat(member.strengths().stream(), member.struggles().stream()))
                .toList();
        assertThat(words).doesNotHaveDuplicates().allMatch(text -> !text.isBlank() && text.equals(text.strip()));
        assertThat(words).allMatch(text -> text.length() <= Strengths.LONGEST);
    }

    @Test
    void theyLiveAroundTheWorldAndSpeakItsLanguages() {
        assertThat(members.stream()
                        .map(member -> ZoneId.of(member.zone()))
                        .distinct()
                        .count())
                .isGreaterThanOrEqualTo(25);
        assertThat(members.stream().map(member -> member.languages().getFirst()).collect(Collectors.toSet()))
                .contains("en", "de", "es", "fr", "pl", "ar", "tr", "pt");
    }

    @Test
    void whoFitsAnAskSpeaksItsLanguageAndCanBeAsked() {
        Map<String, SampleMember> byKey =
                members.stream().collect(Collectors.toMap(SampleMember::key, Function.identity()));
        List<FittingAsk> asks = FittingAsk.list();
        assertThat(asks).hasSize(21);
        for (FittingAsk ask : asks) {
            assertThat(new HashSet<>(ask.fitting()))
                    .hasSameSizeAs(ask.fitting())
                    .hasSizeGreaterThanOrEqualTo(4)
                    .allMatch(byKey::containsKey);
            assertThat(ask.fitting().stream().map(byKey::get))
                    .allMatch(member -> member.languages().contains(ask.language()))
                    .noneMatch(SampleMember::resting)
                    .noneMatch(SampleMember::full);
        }
    }
}
