package fi.polku.local.demo;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the platform answered.
 *
 * @param version the ETag without its quotes, empty where there is none
 */
record Answer(int status, String version, JsonNode body) {
    boolean succeeded() {
        return status / 100 == 2;
    }

    /** The stable code of the problem, empty where there is none. */
    String problem() {
        return text("code");
    }

    String id() {
        return text("id");
    }

    String text(String field) {
        return body.path(field).asString("");
    }

    boolean offers(String action) {
        return texts("availableActions").contains(action);
    }

    List<String> texts(String field) {
        return body.path(field).valueStream().map(each -> each.asString("")).toList();
    }
}
