package fi.polku.directory;

import static fi.polku.directory.Entered.anyOrganisation;
import static fi.polku.directory.Entered.anyUnit;
import static fi.polku.directory.Entered.created;
import static fi.polku.directory.Entered.member;
import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import java.util.UUID;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.Test;

/** The bundle as a strict reader of another make understands it. */
class FhirExportIT {

    private static final FhirContext R4 = FhirContext.forR4();

    private final Api admin = RunningDirectory.as("kp-admin");

    @Test
    void isUnderstoodByAStrictReader() {
        var organisation = anyOrganisation(admin);
        var unit = anyUnit(admin, organisation);
        var editor = member(admin, "kp-" + UUID.randomUUID(), "directory-editor");
        var service = created(editor, "services", Entered.service(organisation, unit));

        var reply = editor.get("exchange/fhir?region=18");

        assertThat(reply.header("Content-Type")).startsWith("application/fhir+json");
        var bundle = parsed(reply.body());
        var told = resource(bundle, HealthcareService.class, service.id());
        assertThat(told.getName()).isEqualTo("Palvelu");
        assertThat(told.getActive()).isTrue();
        assertThat(told.getProvidedBy().getReference()).isEqualTo("urn:uuid:" + unit);
        assertThat(told.getTypeFirstRep().getCodingFirstRep().getCode()).isEqualTo("mental-health");
        assertThat(told.getCoverageAreaFirstRep().getDisplay()).isEqualTo("Kokkola");
        assertThat(told.getEligibilityFirstRep().getComment()).isEqualTo("18–68");
        var unitTold = resource(bundle, Organization.class, unit);
        assertThat(unitTold.getPartOf().getReference()).isEqualTo("urn:uuid:" + organisation);
        assertThat(unitTold.getNameElement().getExtension()).hasSize(2);
        assertThat(resource(bundle, Organization.class, organisation).getName())
                .isEqualTo("Kokkolan työllisyyspalvelut");
    }

    /** A regional variant is told over its national words, in all languages, with its terms. */
    @Test
    void tellsOnWhatTermsAServiceIsHad() {
        var organisation = anyOrganisation(admin);
        var editor = member(admin, "kp-" + UUID.randomUUID(), "directory-editor");
        var template = created(editor, "templates", Entered.template(organisation));
        var location = created(admin, "locations", Entered.location(organisation));
        var body = Entered.variant(organisation, anyUnit(admin, organisation), template.id(), location.id())
                .replace("{\"fi\":\"Alueellinen\"}", "{\"fi\":\"Alueellinen\",\"sv\":\"Regional\"}");
        var service = created(editor, "services", body);
        editor.command("entries/" + service.id() + "/assure", 1, "{\"on\":\"2026-11-01\"}");

        var told =
                resource(parsed(editor.get("exchange/fhir?region=18").body()), HealthcareService.class, service.id());

        assertThat(told.getComment()).isEqualTo("Alueellinen");
        assertThat(told.getCommentElement().getExtension()).hasSize(1);
        assertThat(told.getEligibility()).extracting(each -> each.getComment()).contains("Kaikille", "ANY_OF");
        assertThat(told.getEligibility().stream()
                        .flatMap(each -> each.getCode().getCoding().stream())
                        .map(coding -> coding.getCode()))
                .contains("unemployed", "reduced");
        assertThat(told.getServiceProvisionCodeFirstRep().getCodingFirstRep().getCode())
                .isEqualTo("free");
        assertThat(told.getCharacteristicFirstRep().getCodingFirstRep().getCode())
                .isEqualTo("direct-access");
        assertThat(told.getExtension())
                .extracting(each -> each.getUrl().replaceFirst(".*/", "") + " "
                        + each.getValue().primitiveValue())
                .contains(
                        "required-document Kartoituslomake",
                        "waiting-days 20",
                        "free-places 1",
                        "availability-as-of 2026-11-01",
                        "assured-on 2026-11-01");
    }

    @Test
    void tellsPlacesAndTheRolesOfPeople() {
        var organisation = anyOrganisation(admin);
        var unit = anyUnit(admin, organisation);
        var location = created(admin, "locations", """
            {"organisation":"%s","name":{"fi":"Terveyskeskus"},"validFrom":"2026-01-01",
             "address":{"street":{"fi":"Mariankatu 16"},"postalCode":"67200","postOffice":"KOKKOLA","municipality":"272"},
             "coordinates":{"latitude":63.84,"longitude":23.13},"contact":{"phone":"+358 6 8264111"},
             "openingHours":{"week":[{"day":"MONDAY","opens":"08:00","closes":"16:00"}],
                             "exceptions":[{"from":"2026-12-24","to":"2026-12-26"}]}}\
            """.formatted(organisation));
        var person = created(admin, "professionals", """
            {"organisation":"%s","unit":"%s","fullName":"Paula Psykologi","profession":"psychologist",
             "roles":["psychologist"],"contact":{"email":"paula@example.org"},"validFrom":"2026-01-01"}\
            """.formatted(organisation, unit));

        var bundle = parsed(admin.get("exchange/fhir?region=18").body());

        var place = resource(bundle, Location.class, location.id());
        assertThat(place.getAddress().getLine().getFirst().getValue()).isEqualTo("Mariankatu 16");
        assertThat(place.getPosition().getLatitude()).isEqualByComparingTo("63.84");
        assertThat(place.getHoursOfOperationFirstRep().getOpeningTime()).isEqualTo("08:00:00");
        assertThat(place.getAvailabilityExceptions()).isEqualTo("2026-12-24–2026-12-26 suljettu");
        var role = resource(bundle, PractitionerRole.class, person.id());
        assertThat(role.getPractitioner().getDisplay()).isEqualTo("Paula Psykologi");
        assertThat(role.getOrganization().getReference()).isEqualTo("urn:uuid:" + unit);
        assertThat(role.getCode()).hasSize(2);
        assertThat(role.getTelecomFirstRep().getValue()).isEqualTo("paula@example.org");
    }

    @Test
    void leavesOutDrafts() {
        var draft = created(admin, "organisations", """
            {"kind":"other","name":{"fi":"Keskeneräinen"},"validFrom":"2026-01-01","standing":{"draft":true}}\
            """);

        assertThat(admin.get("exchange/fhir?region=18").body())
                .doesNotContain(draft.id().toString());
        assertThat(admin.get("exchange/hsds/organizations?region=18").body())
                .doesNotContain(draft.id().toString());
        assertThat(admin.get("exchange/organisations.csv?region=18").body())
                .contains(draft.id().toString());
        assertThat(RunningDirectory.as("ka-admin")
                        .get("exchange/organisations.csv?region=18")
                        .body())
                .doesNotContain(draft.id().toString());
    }

    @Test
    void isEmptyWhereThereIsNothing() {
        assertThat(parsed(admin.get("exchange/fhir?region=91").body()).getEntry())
                .isEmpty();
    }

    private static Bundle parsed(String json) {
        var parser = R4.newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        return parser.parseResource(Bundle.class, json);
    }

    private static <R extends Resource> R resource(Bundle bundle, Class<R> type, UUID id) {
        return bundle.getEntry().stream()
                .filter(entry -> entry.getFullUrl().equals("urn:uuid:" + id))
                .map(entry -> type.cast(entry.getResource()))
                .findFirst()
                .orElseThrow();
    }
}
