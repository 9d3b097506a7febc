package wence.answer.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which addresses stay within the house.
final class PrivateAddressesTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, true",
        "10.1.2.3, true",
        "172.16.0.1, true",
        "172.32.0.1, false",
        "192.168.1.1, true",
        "169.254.1.1, true",
        "8.8.8.8, false",
        "0.0.0.0, false",
        "::1, true",
        "[::1], true",
        "fe80::1, true",
        "fd12:3456::1, true",
        "2001:db8::1, false",
        "::ffff:8.8.8.8, false",
        "localhost, true"
    })
    void arePrivate(String host, boolean isPrivate) throws Exception {
        assertThat(PrivateAddresses.allPrivate(host)).isEqualTo(isPrivate);
    }
}
