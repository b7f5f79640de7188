package alongside.shared;

/// Words someone wrote for the eyes of few. They never reach a log: [#toString()] is blank.
public record PrivateText(String words) {

    public boolean isBlank() {
        return words.isBlank();
    }

    @Override
    public String toString() {
        return "";
    }
}
