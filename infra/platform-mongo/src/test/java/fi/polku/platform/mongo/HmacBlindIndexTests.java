package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HmacBlindIndexTests {

    private final BlindIndex index = new HmacBlindIndex(new byte[32]);

    @Test
    void givesTheSameCodeForTheSameValueForEver() {
        assertThat(index.of("identity-code", "18", "010594Y9032"))
                .isEqualTo("UvWoKHI7GKP8hrIsv8UpTKXbyn3lswIGUAqVvlfGOFI");
    }

    @Test
    void givesAnotherCodeForAnotherValueKindRegionOrKey() {
        byte[] other = new byte[32];
        Arrays.fill(other, (byte) 1);

        assertThat(new String[] {
                    index.of("identity-code", "18", "010594Y9032"),
                    index.of("identity-code", "18", "010594Y9021"),
                    index.of("identity-code", "20", "010594Y9032"),
                    index.of("name", "18", "010594Y9032"),
                    new HmacBlindIndex(other).of("identity-code", "18", "010594Y9032")
                })
                .doesNotHaveDuplicates();
    }

    @Test
    void doesNotShowTheValue() {
        assertThat(index.of("identity-code", "18", "010594Y9032")).doesNotContain("010594Y9032");
    }
}
