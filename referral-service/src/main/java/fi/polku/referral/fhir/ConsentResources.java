package fi.polku.referral.fhir;

import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.permissions.Permission;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** What a client has permitted, and the sections of law that stand in its place, as consents. */
final class ConsentResources {
    static final String CONSENT = "Consent";
    private static final String SCOPES = "http://terminology.hl7.org/CodeSystem/consentscope";
    private static final String LOINC = "http://loinc.org";
    private static final String PARTICIPATIONS = "http://terminology.hl7.org/CodeSystem/v3-ParticipationType";

    private ConsentResources() {}

    static List<ObjectNode> of(KnownClient known, LocalDate today) {
        List<Permission> all = known.client().permissions().all();
        return IntStream.range(0, all.size())
                .mapToObj(number -> consent(known, number + 1, all.get(number), today))
                .toList();
    }

    /** Named by its client and its number there. */
    private static ObjectNode consent(KnownClient known, int number, Permission permission, LocalDate today) {
        Client client = known.client();
        Permission.Terms terms = permission.terms();
        UUID id = client.id().value();
        ObjectNode resource = Fhir.resource(CONSENT, new NumberedId(id, number).toString(), known.version());
        resource.put("status", isInForce(permission, today) ? "active" : "inactive");
        resource.set("scope", Fhir.concept(SCOPES, "patient-privacy"));
        resource.putArray("category").add(Fhir.concept(LOINC, "59284-0"));
        resource.set("patient", Fhir.patient(id));
        resource.put("dateTime", Fhir.instant(permission.grantedAt()));
        resource.putArray("organization").add(Fhir.organization(client.keeper().organisation()));
        resource.set("policyRule", Fhir.own("ground", terms.ground()));
        ObjectNode provision = resource.putObject("provision").put("type", "permit");
        provision.set("period", Fhir.period(terms.from(), terms.to()));
        for (UUID party : terms.parties()) {
            ObjectNode actor = provision.withArrayProperty("actor").addObject();
            actor.set("role", Fhir.concept(PARTICIPATIONS, "IRCP"));
            // The party may be any kind of entry of the directory: its type is the directory's to tell.
            actor.putObject("reference").put("reference", "urn:uuid:" + party);
        }
        provision
                .putArray("purpose")
                .addObject()
                .put("system", Fhir.OWN + "CodeSystem/purpose")
                .put("code", terms.purpose());
        terms.dataKinds()
                .forEach(kind -> provision
                        .withArrayProperty("class")
                        .addObject()
                        .put("system", Fhir.OWN + "CodeSystem/data-kind")
                        .put("code", kind));
        return resource;
    }

    private static boolean isInForce(Permission permission, LocalDate today) {
        LocalDate to = permission.terms().to();
        return permission.withdrawnAt() == null
                && !today.isBefore(permission.terms().from())
                && (to == null || !today.isAfter(to));
    }
}
