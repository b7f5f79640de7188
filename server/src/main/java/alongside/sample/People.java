package alongside.sample;

import alongside.members.MemberId;
import alongside.sample.SamplePage.Pair;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// The made-up members as the page lists them: from their file, so that nothing private is opened.
@Component
@ConditionalOnProperty(name = "alongside.mode", havingValue = "sample")
class People {

    private final List<Person> all;
    private final Person host;
    private final List<Pair> pairs;

    People(SampleVillage village) {
        all = village.members().stream().map(Person::new).toList();
        host = first(SampleMember::host);
        pairs = List.of(
                new Pair("sleep", named("s009"), named("s002")),
                new Pair("biting", named("s003"), named("s006")),
                new Pair("teens", named("s014"), named("s008")));
    }

    SamplePage page(String looked) {
        return new SamplePage(
                looked,
                host,
                looked.isBlank() ? pairs : List.of(),
                all.stream().filter(person -> matches(person, looked)).toList());
    }

    boolean know(MemberId id) {
        return all.stream().anyMatch(person -> person.made().id().equals(id));
    }

    private Person named(String key) {
        return first(made -> made.key().equals(key));
    }

    private Person first(Predicate<SampleMember> which) {
        return all.stream()
                .filter(person -> which.test(person.made()))
                .findFirst()
                .orElseThrow();
    }

    /// Every word looked for stands in her name, her languages or what she wrote.
    private static boolean matches(Person person, String looked) {
        String text = text(person.made()).toLowerCase(Locale.ROOT);
        return Stream.of(looked.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }

    private static String text(SampleMember made) {
        Stream<String> languages =
                made.languages().stream().map(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH));
        return Stream.of(Stream.of(made.nickname()), languages, made.strengths().stream(), made.struggles().stream())
                .flatMap(Function.identity())
                .collect(Collectors.joining("\n"));
    }
}
