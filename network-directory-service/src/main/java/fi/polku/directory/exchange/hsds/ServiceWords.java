package fi.polku.directory.exchange.hsds;

import fi.polku.platform.mongo.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a service's description says, in the fields that HSDS has for it. */
final class ServiceWords {

    private ServiceWords() {}

    static void tell(ObjectNode body, ObjectNode record) {
        var text = body.at("/description/text/fi");
        put(record, "description", text.isMissingNode() ? body.at("/description/summary/fi") : text);
        put(record, "eligibility_description", body.at("/description/criteria/fi"));
        put(record, "fees_description", body.at("/description/cost/note/fi"));
        var id = record.path("id").asString("");
        var languages = record.putArray("languages");
        body.at("/description/languages")
                .forEach(code -> languages
                        .addObject()
                        .put(
                                "id",
                                Ids.derived("hsds-language", id, code.asString(""))
                                        .toString())
                        .put("code", code.asString("")));
        var documents = record.putArray("required_documents");
        body.at("/description/requiredDocuments")
                .forEach(document -> documents
                        .addObject()
                        .put(
                                "id",
                                Ids.derived(
                                                "hsds-document",
                                                id,
                                                document.path("fi").asString(""))
                                        .toString())
                        .put("document", document.path("fi").asString("")));
        var phones = record.putArray("phones");
        body.at("/description/channels").forEach(channel -> {
            var value = channel.path("value").asString("");
            switch (channel.path("kind").asString("")) {
                case "phone" ->
                    phones.addObject()
                            .put("id", Ids.derived("hsds-phone", id, value).toString())
                            .put("number", value);
                case "email" -> putFirst(record, "email", value);
                case "web" -> putFirst(record, "url", value);
                default -> {}
            }
        });
    }

    /** The standard has room for one; all of them are among the attributes. */
    private static void putFirst(ObjectNode record, String name, String value) {
        if (!record.has(name)) {
            record.put(name, value);
        }
    }

    private static void put(ObjectNode record, String name, JsonNode value) {
        if (!value.isMissingNode()) {
            record.set(name, value);
        }
    }
}
