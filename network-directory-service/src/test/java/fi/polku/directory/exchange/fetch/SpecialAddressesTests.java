package fi.polku.directory.exchange.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialAddressesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "127.0.0.1",
                "127.9.9.9",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.168.1.1",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "fc00::1",
                "fd12::1",
                "fe80::1",
                "ff02::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2001::1"
            })
    void knowsWhatIsNotPublic(String address) {
        assertThat(SpecialAddresses.contain(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"193.166.3.2", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2001:708:10::1", "2a00:1450::1"})
    void letsThroughWhatIsPublic(String address) {
        assertThat(SpecialAddresses.contain(InetAddress.ofLiteral(address))).isFalse();
    }
}
