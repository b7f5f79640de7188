package alongside.launch;

/// One thing the doctor looked at.
///
/// @param sentence what is so, and when it is not well, what to do
record Finding(boolean well, String sentence) {

    static Finding well(String sentence) {
        return new Finding(true, sentence);
    }

    static Finding mend(String sentence) {
        return new Finding(false, sentence);
    }

    @Override
    public String toString() {
        return (well ? "well   " : "mend   ") + sentence;
    }
}
