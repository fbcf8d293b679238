package fi.polku.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionIdTests {

    @Test
    void tellsItsValueToNobody() {
        var id = SessionId.fresh();

        assertThat(id.toString()).doesNotContain(id.value(), id.csrfToken());
        assertThat(id.key()).isNotEqualTo(id.value()).isNotEqualTo(id.csrfToken());
        assertThat(SessionId.of(id.value())).hasValue(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "short",
                "{\"$ne\":null}",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "äAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void isNothingButFortyThreeLettersOfTheAlphabetOfUrls(String cookie) {
        assertThat(SessionId.of(cookie)).isEmpty();
    }
}
