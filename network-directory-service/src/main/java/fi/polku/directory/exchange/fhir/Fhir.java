package fi.polku.directory.exchange.fhir;

import fi.polku.directory.entries.Held;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parts that resources have in common. FHIR knows no empty lists and no nulls: what is not there is left out. */
final class Fhir {

    /** Our own code lists and extensions are named below this address; nothing has to answer there. */
    static final String OWN = "https://polku.fi/fhir/";

    private static final String TRANSLATION = "http://hl7.org/fhir/StructureDefinition/translation";

    private Fhir() {}

    static ObjectNode resource(String type, Held<?> held, ObjectNode body) {
        var resource = JsonNodeFactory.instance.objectNode();
        resource.put("resourceType", type).put("id", held.id().toString());
        resource.putObject("meta").put("versionId", Long.toString(held.version()));
        var period = period(body);
        resource.putArray("extension")
                .addObject()
                .put("url", OWN + "StructureDefinition/validity")
                .set("valuePeriod", period);
        return resource;
    }

    static ObjectNode period(ObjectNode body) {
        var period = body.objectNode();
        put(period, "start", body.path("validFrom"));
        put(period, "end", body.path("validTo"));
        return period;
    }

    /** A name in Finnish, with its translations beside it. */
    static void name(ObjectNode resource, JsonNode name) {
        text(resource, "name", name);
    }

    /** Words in Finnish, with their translations beside them; nothing where there are none. */
    static void text(ObjectNode resource, String field, JsonNode text) {
        put(resource, field, text.path("fi"));
        for (var language : new String[] {"sv", "en"}) {
            if (text.has(language)) {
                var translation = resource.withObjectProperty("_" + field)
                        .withArrayProperty("extension")
                        .addObject()
                        .put("url", TRANSLATION);
                var parts = translation.putArray("extension");
                parts.addObject().put("url", "lang").put("valueCode", language);
                parts.addObject().put("url", "content").set("valueString", text.path(language));
            }
        }
    }

    /** What R4 has no field for. */
    static void extension(ObjectNode resource, String name, String type, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            resource.withArrayProperty("extension")
                    .addObject()
                    .put("url", OWN + "StructureDefinition/" + name)
                    .set("value" + type, value);
        }
    }

    /** The same for words, with their translations. */
    static void extension(ObjectNode resource, String name, JsonNode text) {
        if (text.has("fi")) {
            var extension = resource.withArrayProperty("extension").addObject();
            extension.put("url", OWN + "StructureDefinition/" + name);
            text(extension, "valueString", text);
        }
    }

    static ObjectNode concept(ObjectNode factory, String list, String code) {
        var concept = factory.objectNode();
        concept.putArray("coding")
                .addObject()
                .put("system", OWN + "CodeSystem/" + list)
                .put("code", code);
        return concept;
    }

    /** Codes as concepts, where there are any. */
    static void concepts(ObjectNode resource, String field, JsonNode codes, String list) {
        codes.forEach(code -> resource.withArrayProperty(field).add(concept(resource, list, code.asString(""))));
    }

    static ObjectNode reference(ObjectNode factory, String id) {
        return factory.objectNode().put("reference", "urn:uuid:" + id);
    }

    static String fullUrl(UUID id) {
        return "urn:uuid:" + id;
    }

    static void telecom(ObjectNode resource, String system, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            resource.withArrayProperty("telecom")
                    .addObject()
                    .put("system", system)
                    .put("value", value)
                    .put("use", "work");
        }
    }

    static void contact(ObjectNode resource, JsonNode contact) {
        telecom(resource, "phone", contact.path("phone").asString(""));
        telecom(resource, "email", contact.path("email").asString(""));
    }

    static void languages(ObjectNode resource, String field, JsonNode codes) {
        codes.forEach(code -> resource.withArrayProperty(field)
                .addObject()
                .putArray("coding")
                .addObject()
                .put("system", "urn:ietf:bcp:47")
                .put("code", code.asString("")));
    }

    static void put(ObjectNode resource, String field, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            resource.set(field, value);
        }
    }
}
