package alongside.notifications;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Optional;

/// An address alone, without a name beside it and without anything that could write a header of its own.
record MailAddress(String text) {

    private static final int LONGEST = 254;

    static Optional<MailAddress> of(String typed) {
        String text = typed.strip();
        try {
            InternetAddress read = new InternetAddress(text, true);
            boolean alone = text.equals(read.getAddress())
                    && text.length() <= LONGEST
                    && text.indexOf('@') > 0
                    && text.chars().allMatch(c -> c > ' ' && c < 127);
            return alone ? Optional.of(new MailAddress(text)) : Optional.empty();
        } catch (AddressException odd) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return "";
    }
}
