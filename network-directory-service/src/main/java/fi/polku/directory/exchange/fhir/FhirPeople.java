package fi.polku.directory.exchange.fhir;

import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Held;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** Professionals as the roles in which they work. Who they are besides is no matter of a directory. */
final class FhirPeople {

    private final LocalDate today;

    FhirPeople(LocalDate today) {
        this.today = today;
    }

    ObjectNode role(Held<? extends Entry<?>> held, ObjectNode body) {
        var resource = Fhir.resource("PractitionerRole", held, body);
        resource.put("active", held.entry().validity().holds(today));
        resource.set("period", Fhir.period(body));
        resource.putObject("practitioner").set("display", body.path("fullName"));
        resource.set("organization", Fhir.reference(resource, body.path("unit").asString("")));
        resource.putArray("code")
                .add(Fhir.concept(
                        resource, "professions", body.path("profession").asString("")));
        Fhir.concepts(resource, "code", body.path("roles"), "roles");
        Fhir.concepts(resource, "specialty", body.path("competences"), "competences");
        Fhir.contact(resource, body.path("contact"));
        return resource;
    }
}
