package fi.polku.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class LeavesTests {

    @Test
    void areTheFieldsThatHoldNoOthers() {
        assertThat(Leaves.of(body("{\"name\":{\"fi\":\"A\",\"sv\":null},\"list\":[{\"a\":1}],\"flag\":true}"))
                        .keySet())
                .containsExactly("/name/fi", "/name/sv", "/list", "/flag");
    }

    @Test
    void areSetAndTakenAwayWithWhatTheyLeaveEmpty() {
        var body = body("{\"name\":{\"fi\":\"A\"}}");

        Leaves.set(body, "/address/street/fi", body.stringNode("Rantakatu"));
        Leaves.set(body, "/name/fi", body.nullNode());

        assertThat(body).hasToString("{\"address\":{\"street\":{\"fi\":\"Rantakatu\"}}}");
    }

    @Test
    void tellApartWhatDiffersAndNothingElse() {
        var one = body("{\"a\":[1,2]}").path("a");

        assertThat(Leaves.fingerprint(one))
                .isEqualTo(Leaves.fingerprint(body("{\"a\":[1,2]}").path("a")));
        assertThat(Leaves.fingerprint(one))
                .isNotEqualTo(Leaves.fingerprint(body("{\"a\":[2,1]}").path("a")));
        assertThat(Leaves.fingerprint(one)).isNotEqualTo(Leaves.fingerprint(one.path("nothing")));
    }

    private static ObjectNode body(String json) {
        return (ObjectNode) JsonMapper.shared().readTree(json);
    }
}
