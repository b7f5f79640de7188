package alongside.members;

import alongside.layout.Frame;
import alongside.members.Boundaries.Block;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// @param resting until when, or null
/// @param carries whether she walks with anyone, so that a rest may hand that back
/// @param form what she typed last, when it could not be kept
record MePage(
        Member member,
        @Nullable Instant resting,
        boolean carries,
        List<Child> children,
        List<Block> blocks,
        List<Device> devices,
        MeForm form,
        Instant now) {

    MePage {
        children = List.copyOf(children);
        blocks = List.copyOf(blocks);
        devices = List.copyOf(devices);
    }

    boolean untilSheSays() {
        return Objects.equals(resting, Rest.UNTIL_SHE_SAYS);
    }

    String nickname() {
        return form.mends("name") ? form.field("nickname") : member.nickname().words();
    }

    LanguageChoice languages() {
        return new LanguageChoice(member.languages());
    }

    String spoken(Frame frame) {
        return member.languages().stream().map(frame::language).collect(Collectors.joining(", "));
    }

    String month(Frame frame, Child child) {
        return DateTimeFormatter.ofPattern("MMMM yyyy", frame.around().language())
                .format(child.born());
    }

    /// The time zones people name, and hers in any case.
    List<String> zones() {
        return Stream.concat(
                        Stream.of(member.zone().getId()),
                        ZoneId.getAvailableZoneIds().stream()
                                .filter(zone -> zone.contains("/") && !zone.startsWith("Etc/")))
                .distinct()
                .sorted()
                .toList();
    }
}
