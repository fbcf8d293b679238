package fi.polku.referral;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.referral.lifecycle.GuardFailed;
import fi.polku.referral.lifecycle.NotSendable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemTextsTests {
    @Test
    void haveTheSameKeysInAllLanguages() throws IOException {
        Set<Object> finnish = texts("fi").keySet();

        for (String language : List.of("sv", "en")) {
            assertThat(texts(language).keySet()).isEqualTo(finnish);
        }
    }

    @Test
    void nameEveryReasonThatKeepsAReferralFromBeingSent() throws IOException {
        Properties finnish = texts("fi");

        for (NotSendable.Reason reason : NotSendable.Reason.values()) {
            assertThat(finnish).containsKeys("title." + reason.code(), "field." + reason.code());
        }
    }

    @Test
    void nameEveryGuard() throws IOException {
        Properties finnish = texts("fi");

        for (GuardFailed.Guard guard : GuardFailed.Guard.values()) {
            assertThat(finnish).containsKey("title." + guard.code());
        }
    }

    private static Properties texts(String language) throws IOException {
        String file = "/problems/service_" + language + ".properties";
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(ProblemTextsTests.class.getResourceAsStream(file), file), UTF_8)) {
            var texts = new Properties();
            texts.load(reader);
            return texts;
        }
    }
}
