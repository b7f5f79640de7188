package alongside.sample;

import java.util.List;

/// @param looked the words she looks for, as typed
/// @param pairs to begin with: one needs what the other knows
record SamplePage(String looked, Person host, List<Pair> pairs, List<Person> people) {

    /// @param about key of the sentence that says what one needs and the other knows
    record Pair(String about, Person needs, Person knows) {}
}
