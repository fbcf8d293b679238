package fi.polku.directory.exchange.fhir;

import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Held;
import fi.polku.directory.exchange.Places;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** Tells entries, in the form of the API, as the resources that mCSD makes a care services directory of. */
final class FhirResources {

    private final Places places;
    private final LocalDate today;

    FhirResources(Places places, LocalDate today) {
        this.places = places;
        this.today = today;
    }

    ObjectNode organisation(Held<? extends Entry<?>> held, ObjectNode body) {
        var resource = Fhir.resource("Organization", held, body);
        resource.put("active", holds(held));
        resource.putArray("type")
                .add(Fhir.concept(
                        resource, "organisation-kinds", body.path("kind").asString("")));
        Fhir.name(resource, body.path("name"));
        return resource;
    }

    /** A unit is an organisation within one. */
    ObjectNode unit(Held<? extends Entry<?>> held, ObjectNode body) {
        var resource = Fhir.resource("Organization", held, body);
        resource.put("active", holds(held));
        resource.putArray("type")
                .addObject()
                .putArray("coding")
                .addObject()
                .put("system", "http://terminology.hl7.org/CodeSystem/organization-type")
                .put("code", "dept");
        Fhir.name(resource, body.path("name"));
        resource.set(
                "partOf", Fhir.reference(resource, body.path("organisation").asString("")));
        return resource;
    }

    ObjectNode location(Held<? extends Entry<?>> held, ObjectNode body) {
        var resource = Fhir.resource("Location", held, body);
        resource.put("status", holds(held) ? "active" : "inactive");
        Fhir.name(resource, body.path("name"));
        resource.put("mode", "instance");
        Fhir.contact(resource, body.path("contact"));
        var address = body.path("address");
        if (address.isObject()) {
            var told = resource.putObject("address").put("use", "work").put("type", "physical");
            told.putArray("line").add(address.at("/street/fi"));
            Fhir.put(told, "city", address.path("postOffice"));
            Fhir.put(told, "postalCode", address.path("postalCode"));
            told.put("country", "FI");
        }
        var point = body.path("coordinates");
        if (point.isObject()) {
            var position = resource.putObject("position");
            position.set("longitude", point.path("longitude"));
            position.set("latitude", point.path("latitude"));
        }
        resource.set(
                "managingOrganization",
                Fhir.reference(resource, body.path("organisation").asString("")));
        FhirHours.tell(resource, body.path("openingHours"));
        return resource;
    }

    ObjectNode service(Held<? extends Entry<?>> held, ObjectNode body) {
        var resource = Fhir.resource("HealthcareService", held, body);
        resource.put("active", holds(held));
        resource.set("providedBy", Fhir.reference(resource, body.path("unit").asString("")));
        resource.putArray("type")
                .add(Fhir.concept(resource, "service-kinds", body.path("kind").asString("")));
        var locations = body.path("locations");
        locations.forEach(id -> resource.withArrayProperty("location").add(Fhir.reference(resource, id.asString(""))));
        Fhir.name(resource, body.path("name"));
        var description = body.path("description");
        Fhir.text(resource, "comment", description.path("summary"));
        Fhir.text(resource, "extraDetails", description.path("text"));
        description.path("channels").forEach(channel -> {
            var value = channel.path("value").asString("");
            switch (channel.path("kind").asString("")) {
                case "phone" -> Fhir.telecom(resource, "phone", value);
                case "email" -> Fhir.telecom(resource, "email", value);
                case "web", "e-form", "chat", "video" -> Fhir.telecom(resource, "url", value);
                default -> {}
            }
        });
        coverage(resource, body);
        FhirTerms.tell(held, body, resource);
        // Required, not whether one may be given: R4 has a field only for the ways in which one is sent.
        if (body.path("referralNeeded").asBoolean(false)) {
            resource.withArrayProperty("characteristic")
                    .add(Fhir.concept(resource, "characteristics", "referral-needed"));
        }
        return resource;
    }

    private void coverage(ObjectNode resource, ObjectNode body) {
        body.path("municipalities").forEach(code -> {
            var area = resource.withArrayProperty("coverageArea").addObject();
            area.putObject("identifier")
                    .put("system", Fhir.OWN + "CodeSystem/municipalities")
                    .put("value", code.asString(""));
            places.of(code.asString(""))
                    .ifPresent(place -> area.put("display", place.name().fi()));
        });
    }

    private boolean holds(Held<? extends Entry<?>> held) {
        return held.entry().validity().holds(today);
    }
}
