package alongside.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LimitsTest {

    @Test
    void whatIsOverTheLimitIsTooManyForThatKeyOnly() {
        for (int i = 0; i < 20; i++) {
            Limits.MESSAGE.take("ines");
        }
        assertThatThrownBy(() -> Limits.MESSAGE.take("ines")).isInstanceOf(TooMany.class);
        assertThatCode(() -> Limits.MESSAGE.take("lena")).doesNotThrowAnyException();
    }

    @Test
    void whatIsGivenBackCanBeTakenAgain() {
        for (int i = 0; i < 100; i++) {
            Limits.SIGN_IN.take("a household");
            Limits.SIGN_IN.giveBack("a household");
        }
    }

    @Test
    void aHouseholdIsOneKey() {
        assertThat(Addresses.key("203.0.113.7")).isEqualTo("203.0.113.7");
        assertThat(Addresses.key("2001:db8:1:2:aaaa::1")).isEqualTo(Addresses.key("2001:db8:1:2:bbbb::2"));
        assertThat(Addresses.key("2001:db8:1:2::1")).isNotEqualTo(Addresses.key("2001:db8:1:3::1"));
    }
}
