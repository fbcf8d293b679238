package fi.polku.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class AsyncApiTests {
    private final JsonNode document = Resources.asyncApi();

    @ParameterizedTest
    @EnumSource
    void describesEveryPublishedTypeOnItsTopic(PublishedType type) {
        String name = type.record().getSimpleName();
        JsonNode channel = document.get("channels")
                .valueStream()
                .filter(each -> type.topic().equals(each.get("address").stringValue()))
                .findFirst()
                .orElseThrow();

        assertThat(channel.get("messages").propertyNames()).contains(name);
        assertThat(document.at("/components/messages/" + name + "/name").stringValue())
                .isEqualTo(type.ceType());
        assertThat(document.at("/components/messages/" + name + "/payload/$ref").stringValue())
                .isEqualTo("schemas/" + type.ceType() + ".json");
    }

    @Test
    void refersOnlyToWhatIsThere() {
        assertThat(document.findValuesAsString("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(Resources.schema(
                                reference.substring("schemas/".length(), reference.length() - ".json".length())))
                        .isNotNull();
            }
        });
    }
}
