package fi.polku.referral.fhir;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parts that resources have in common. FHIR knows no empty lists and no nulls: what is not there is left out. */
final class Fhir {
    static final MediaType JSON = MediaType.valueOf("application/fhir+json");
    static final String VERSION = "4.0.1";

    /** Our own code lists and extensions are named below this address; nothing has to answer there. */
    static final String OWN = "https://polku.fi/fhir/";

    private Fhir() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode resource(String type, String id, long version) {
        ObjectNode resource = object().put("resourceType", type).put("id", id);
        resource.putObject("meta").put("versionId", Long.toString(version));
        return resource;
    }

    static ObjectNode concept(String system, String code) {
        ObjectNode concept = object();
        concept.putArray("coding").addObject().put("system", system).put("code", code);
        return concept;
    }

    static ObjectNode own(String list, String code) {
        return concept(OWN + "CodeSystem/" + list, code);
    }

    static ObjectNode text(String text) {
        return object().put("text", text);
    }

    /** To something that this facade does not serve: the directory's entries, and the client, who has no name here. */
    static ObjectNode reference(String type, UUID id) {
        return object().put("reference", "urn:uuid:" + id).put("type", type);
    }

    static ObjectNode organization(UUID id) {
        return reference("Organization", id);
    }

    static ObjectNode patient(UUID client) {
        return reference("Patient", client);
    }

    /** To another resource of this facade. */
    static ObjectNode here(String type, UUID id) {
        return object().put("reference", type + "/" + id);
    }

    static ObjectNode period(@Nullable LocalDate from, @Nullable LocalDate to) {
        ObjectNode period = object();
        if (from != null) {
            period.put("start", from.toString());
        }
        if (to != null) {
            period.put("end", to.toString());
        }
        return period;
    }

    static String instant(Instant at) {
        return at.toString();
    }
}
