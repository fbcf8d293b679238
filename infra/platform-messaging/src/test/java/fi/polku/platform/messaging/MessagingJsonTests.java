package fi.polku.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DatabindException;

class MessagingJsonTests {

    private final MessagingJson json = new MessagingJson();

    @Test
    void writesIsoTextAndLeavesOutWhatIsNull() {
        UUID id = UUID.fromString("00000000-0000-8000-8000-000000000001");
        Sample sample = new Sample(
                id, 3, Instant.parse("2026-11-21T10:00:00Z"), LocalDate.parse("2026-11-21"), null, List.of());

        assertThat(new String(json.write(sample), UTF_8)).isEqualTo("""
                        {"id":"00000000-0000-8000-8000-000000000001","count":3,"at":"2026-11-21T10:00:00Z",\
                        "on":"2026-11-21","parts":[]}""");
        assertThat(json.read(json.write(sample), Sample.class)).isEqualTo(sample);
    }

    @Test
    void passesOverWhatItDoesNotKnow() {
        assertThat(read("{%s,\"mood\":{\"deep\":[1]}}".formatted(SOUND)).count())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"count\":3,\"at\":\"2026-11-21T10:00:00Z\",\"on\":\"2026-11-21\",\"parts\":[]}",
                "{\"id\":null,\"count\":3,\"at\":\"2026-11-21T10:00:00Z\",\"on\":\"2026-11-21\",\"parts\":[]}",
                "{\"id\":\"00000000-0000-8000-8000-000000000001\",\"at\":\"2026-11-21T10:00:00Z\",\"on\":\"2026-11-21\",\"parts\":[]}",
                "{\"id\":\"00000000-0000-8000-8000-000000000001\",\"count\":null,\"at\":\"2026-11-21T10:00:00Z\",\"on\":\"2026-11-21\",\"parts\":[]}",
                "{\"id\":\"00000000-0000-8000-8000-000000000001\",\"count\":3.5,\"at\":\"2026-11-21T10:00:00Z\",\"on\":\"2026-11-21\",\"parts\":[]}",
                "{\"id\":\"nobody\",\"count\":3,\"at\":\"2026-11-21T10:00:00Z\",\"on\":\"2026-11-21\",\"parts\":[]}",
                "{\"id\":\"00000000-0000-8000-8000-000000000001\",\"count\":3,\"at\":\"soon\",\"on\":\"2026-11-21\",\"parts\":[]}",
                "{\"id\":\"00000000-0000-8000-8000-000000000001\",\"count\":3,\"at\":\"2026-11-21T10:00:00Z\",\"on\":\"2026-11-21\",\"parts\":{}}",
                "{\"id\":\"00000000-0000-8000-8000-000000000001\",\"count\":3,\"at\":\"2026-11-21T10:00:00Z\",\"on\":\"2026-11-21\"}",
                "{\"id\":\"00000000-0000-8000-8000-000000000001\",\"count\":3,\"at\":\"2026-11-21T10:00:00Z\",\"on\":\"2026-11-21\",\"parts\":[{}]}",
                "[]",
                "7"
            })
    void refusesWhatDoesNotFitTheRecord(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(DatabindException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"id\":", "{id:1}", "nonsense"})
    void tellsWhatIsNotJson(String body) {
        assertThat(json.isObject(body.getBytes(UTF_8))).isFalse();
        assertThatThrownBy(() -> read(body)).isInstanceOf(JacksonException.class);
    }

    @Test
    void refusesDepthThatTheStoreCouldNotHold() {
        String deep = "{%s,\"deep\":%s%s}".formatted(SOUND, "[".repeat(80), "]".repeat(80));

        assertThatThrownBy(() -> read(deep)).isInstanceOf(StreamConstraintsException.class);
    }

    private static final String SOUND =
            "\"id\":\"00000000-0000-8000-8000-000000000001\",\"count\":3,\"at\":\"2026-11-21T10:00:00Z\",\"on\":\"2026-11-21\",\"parts\":[]";

    private Sample read(String body) {
        return json.read(body.getBytes(UTF_8), Sample.class);
    }

    private record Sample(
            UUID id,
            int count,
            Instant at,
            LocalDate on,
            @Nullable String word,
            List<Part> parts) {}

    private record Part(String name) {}
}
