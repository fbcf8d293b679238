package fi.polku.directory.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The fields of a body that hold no named fields of their own; a list is one. */
final class Leaves {

    private static final int FINGERPRINT = 12;

    private Leaves() {}

    static SequencedMap<String, JsonNode> of(ObjectNode body) {
        var leaves = new LinkedHashMap<String, JsonNode>();
        collect("", body, leaves);
        return leaves;
    }

    private static void collect(String path, ObjectNode body, SequencedMap<String, JsonNode> leaves) {
        body.properties().forEach(field -> {
            var pointer = path + "/" + field.getKey();
            if (field.getValue() instanceof ObjectNode inner) {
                collect(pointer, inner, leaves);
            } else {
                leaves.put(pointer, field.getValue());
            }
        });
    }

    /** Sets a leaf; null and nothing remove it, and what is left empty above it. */
    static void set(ObjectNode body, String pointer, JsonNode value) {
        var path = pointer.substring(1).split("/", 2);
        if (path.length == 1) {
            if (value.isNull() || value.isMissingNode()) {
                body.remove(path[0]);
            } else {
                body.set(path[0], value);
            }
            return;
        }
        var inner = body.get(path[0]) instanceof ObjectNode there ? there : body.objectNode();
        set(inner, "/" + path[1], value);
        if (inner.isEmpty()) {
            body.remove(path[0]);
        } else {
            body.set(path[0], inner);
        }
    }

    static JsonNode at(ObjectNode body, String pointer) {
        return body.at(JsonPointer.compile(pointer));
    }

    /** Tells whether two values are the same, without keeping them. */
    static String fingerprint(JsonNode value) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(value.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, FINGERPRINT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
