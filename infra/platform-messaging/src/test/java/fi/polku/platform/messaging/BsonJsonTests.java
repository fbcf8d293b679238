package fi.polku.platform.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;

class BsonJsonTests {

    private final MessagingJson json = new MessagingJson();

    @Test
    void aBodyComesBackAsItWas() {
        String body = "{\"text\":\"ä\",\"int\":1,\"long\":12345678901,\"huge\":123456789012345678901234567890,"
                + "\"part\":0.25,\"yes\":true,\"no\":false,\"list\":[1,[\"x\"],{\"y\":{}}]}";

        try (JsonParser parser = BsonJson.write(read(body)).asParser()) {
            assertThat(new String(json.write(json.read(parser, Object.class)), UTF_8))
                    .isEqualTo(body);
        }
    }

    @Test
    void whatTheStoreWouldTakeForAnOperatorIsLeftOut() {
        assertThat(read("{\"a\":{\"$ne\":1,\"b\":2}}")).isEqualTo(BsonDocument.parse("{\"a\":{\"b\":2}}"));
    }

    @Test
    void aNameThatBsonCannotHoldIsRefused() {
        assertThatThrownBy(() -> read("{\"a\\u0000b\":1}")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberThatBsonCannotHoldIsRefused() {
        assertThatThrownBy(() -> read("{\"a\":%s}".formatted("9".repeat(40)))).isInstanceOf(RuntimeException.class);
    }

    private BsonDocument read(String body) {
        try (JsonParser parser = json.parser(body.getBytes(UTF_8))) {
            return BsonJson.read(parser);
        }
    }
}
