package fi.polku.directory.exchange.fhir;

import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Held;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** On what terms a service is had: for whom, at what price, how soon, and whose word all this is. */
final class FhirTerms {

    /** Where the codes of a rule come from. */
    private static final Map<String, String> LISTS = Map.of(
            "LIFE_SITUATION", "life-situations",
            "WORK_ABILITY", "work-abilities",
            "NEED", "needs",
            "SITUATION", "situations");

    private FhirTerms() {}

    static void tell(Held<? extends Entry<?>> held, ObjectNode body, ObjectNode resource) {
        var description = body.path("description");
        eligibility(resource, body, description);
        Fhir.languages(resource, "communication", description.path("languages"));
        if (description.path("directAccess").asBoolean(false)) {
            resource.withArrayProperty("characteristic")
                    .add(Fhir.concept(resource, "characteristics", "direct-access"));
        }
        var cost = description.at("/cost/kind").asString("");
        if (!cost.isEmpty()) {
            resource.withArrayProperty("serviceProvisionCode").add(Fhir.concept(resource, "cost-kinds", cost));
        }
        Fhir.extension(resource, "cost-note", description.at("/cost/note"));
        description.path("requiredDocuments").forEach(text -> Fhir.extension(resource, "required-document", text));
        var availability = body.path("availability");
        Fhir.extension(resource, "availability-as-of", "Date", availability.path("asOf"));
        Fhir.extension(resource, "places", "Integer", availability.path("places"));
        Fhir.extension(resource, "free-places", "Integer", availability.path("free"));
        Fhir.extension(resource, "waiting-days", "Integer", availability.path("waitingDays"));
        Fhir.extension(resource, "life-cycle", "Code", body.at("/standing/lifeCycle"));
        var assurance = held.entry().standing().assurance();
        if (assurance != null) {
            Fhir.extension(
                    resource,
                    "assured-on",
                    "Date",
                    resource.stringNode(assurance.on().toString()));
        }
    }

    private static void eligibility(ObjectNode resource, ObjectNode body, JsonNode description) {
        var youngest = body.path("minimumAge").asString("");
        var oldest = body.path("maximumAge").asString("");
        if (!youngest.isEmpty() || !oldest.isEmpty()) {
            resource.withArrayProperty("eligibility").addObject().put("comment", youngest + "–" + oldest);
        }
        var criteria = description.path("criteria");
        if (criteria.has("fi")) {
            Fhir.text(resource.withArrayProperty("eligibility").addObject(), "comment", criteria);
        }
        description
                .path("targetGroups")
                .forEach(group -> resource.withArrayProperty("eligibility")
                        .addObject()
                        .set("code", Fhir.concept(resource, "target-groups", group.asString(""))));
        description.path("rules").forEach(rule -> rule(resource, rule));
    }

    /** All codes of a rule are one concept; whether one of them is asked for or none may hold is said beside it. */
    private static void rule(ObjectNode resource, JsonNode rule) {
        var code = resource.objectNode();
        var codings = code.putArray("coding");
        var list = LISTS.getOrDefault(rule.path("attribute").asString(""), "attributes");
        rule.path("values")
                .forEach(value -> codings.addObject()
                        .put("system", Fhir.OWN + "CodeSystem/" + list)
                        .put("code", value.asString("")));
        var told = resource.withArrayProperty("eligibility").addObject();
        told.set("code", code);
        told.put("comment", rule.path("operator").asString(""));
    }
}
