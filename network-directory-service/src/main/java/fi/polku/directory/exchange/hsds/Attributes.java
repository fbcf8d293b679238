package fi.polku.directory.exchange.hsds;

import fi.polku.platform.mongo.Ids;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What HSDS has no field for, as attributes of a record; who does not know them leaves them be. */
final class Attributes {

    static final String KIND = "polku:kind";
    static final String REFERRAL_NEEDED = "polku:referralNeeded";
    static final String VALID_FROM = "polku:validFrom";
    static final String VALID_TO = "polku:validTo";
    static final String NAME_SV = "polku:name.sv";
    static final String NAME_EN = "polku:name.en";

    private static final String OWN = "polku:";

    private final ArrayNode all;
    private final String entity;
    private final String link;

    /** @param record the record that gets them */
    Attributes(ObjectNode record, String entity) {
        this.all = record.putArray("attributes");
        this.entity = entity;
        this.link = record.path("id").asString("");
    }

    Attributes put(String type, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull()) {
            all.addObject()
                    .put("id", Ids.derived("hsds-attribute", link, type).toString())
                    .put("link_id", link)
                    .put("link_entity", entity)
                    .put("link_type", type)
                    .put("value", value.isString() ? value.asString() : value.toString());
        }
        return this;
    }

    /** A field of ours, by its pointer. */
    static String named(String pointer) {
        return OWN + pointer.substring(1).replace('/', '.');
    }

    static @Nullable String of(JsonNode record, String type) {
        return record.path("attributes")
                .valueStream()
                .filter(attribute -> attribute.path("link_type").asString("").equals(type))
                .map(attribute -> attribute.path("value").asString(""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
