package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import fi.polku.platform.test.Reply;
import java.util.List;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Consent.ConsentState;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.ServiceRequest.ServiceRequestStatus;
import org.hl7.fhir.r4.model.Task;
import org.hl7.fhir.r4.model.Task.TaskStatus;
import org.junit.jupiter.api.Test;

/** The facade as a strict reader of another make understands it. */
class FhirIT {
    private static final FhirContext R4 = FhirContext.forR4();

    @Test
    void tellsAReferralAsTheOrderOfOneSideAndTheTaskOfTheOther() {
        Reply sent = Given.sentToService();
        UUID client = UUID.fromString(sent.text("/client"));

        ServiceRequest order = read("tiina", "ServiceRequest/" + sent.id(), ServiceRequest.class);
        assertThat(order.getStatus()).isEqualTo(ServiceRequestStatus.ACTIVE);
        assertThat(order.getSubject().getReference()).isEqualTo("urn:uuid:" + client);
        assertThat(order.getReasonCodeFirstRep().getText()).isEqualTo("Mikä auttaisi?");
        assertThat(order.getPerformerFirstRep().getReference()).isEqualTo("urn:uuid:" + World.SERVICE);
        assertThat(order.getMeta().getVersionId()).isEqualTo("1");

        Reply declined = Given.moved(
                Given.after(sent, "rita", "claim"), "rita", "decline", "{'reason':'no-capacity','text':'Ei nyt'}");
        Task task = read("rita", "Task/" + declined.id(), Task.class);
        assertThat(task.getStatus()).isEqualTo(TaskStatus.REJECTED);
        assertThat(task.getBusinessStatus().getCodingFirstRep().getCode()).isEqualTo("4.0");
        assertThat(task.getStatusReason().getCodingFirstRep().getCode()).isEqualTo("no-capacity");
        assertThat(task.getFocus().getReference()).isEqualTo("ServiceRequest/" + sent.id());
        assertThat(task.getOwner().getReference()).isEqualTo("urn:uuid:" + World.RECEIVING);
        assertThat(read("rita", "ServiceRequest/" + sent.id(), ServiceRequest.class)
                        .getStatus())
                .isEqualTo(ServiceRequestStatus.ACTIVE);
    }

    @Test
    void findsAClientsReferralsPageByPageAndOnlyThoseOfTheCaller() {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        for (int number = 0; number < 3; number++) {
            Service.as("tiina").create("/referrals", Given.referral(client, "service", World.SERVICE, number > 0));
        }

        Bundle first = search("tiina", "ServiceRequest?patient=Patient/" + client + "&_count=2");
        assertThat(first.getTotal()).isEqualTo(3);
        assertThat(first.getEntry())
                .hasSize(2)
                .allSatisfy(entry -> assertThat(entry.getFullUrl())
                        .endsWith("/api/referral/fhir/ServiceRequest/"
                                + entry.getResource().getIdPart()));
        String next = first.getLink("next").getUrl();
        Bundle second = search("tiina", next.substring(next.indexOf("/fhir/") + "/fhir/".length()));
        assertThat(second.getEntry()).hasSize(1);
        assertThat(second.getLink("next")).isNull();

        assertThat(search("tiina", "Task?patient=" + client + "&status=draft").getEntry())
                .hasSize(1);
        assertThat(search("rita", "Task?patient=" + client).getEntry()).hasSize(2);
        assertThat(search("beate", "Task?patient=" + client).getEntry()).isEmpty();
        assertThat(search("tiina", "Task?patient=" + UUID.randomUUID()).getEntry())
                .isEmpty();
    }

    @Test
    void keepsTheWordsFromAReceiverWhomThePermissionNoLongerCovers() {
        Reply sent = Given.sentToService();
        String client = sent.text("/client");
        Reply permissions = Service.as("tiina").get("/clients/" + client + "/permissions");
        Service.as("tiina")
                .command(
                        "/clients/" + client + "/permissions/" + permissions.text("/permissions/0/id") + "/withdraw",
                        permissions.etag(),
                        null);

        Reply told = fhir("rita", "ServiceRequest/" + sent.id());

        assertThat(told.body()).doesNotContain("Mikä auttaisi?", "Takaisin työhön");
        assertThat(parsed(told, ServiceRequest.class).getStatus()).isEqualTo(ServiceRequestStatus.REVOKED);
        assertThat(read("tiina", "Consent/" + client + "-1", Consent.class).getStatus())
                .isEqualTo(ConsentState.INACTIVE);
    }

    @Test
    void tellsWhatWasMeasuredAndWhyNotWhereItWasNot() {
        UUID client = Given.client();
        Reply period = Service.as("tiina")
                .create("/support-periods", "{\"client\":\"%s\",\"workAbility\":\"reduced\"}".formatted(client));
        Reply asked = measured(period, "'start','on':'2026-01-12','answer':'scored','score':4");
        measured(asked, "'end','on':'2026-06-12','answer':'declined'");

        Bundle found = search("tiina", "Observation?subject=urn:uuid:" + client + "&code=work-ability-score");

        assertThat(found.getEntry()).hasSize(2);
        Observation start = read("tiina", "Observation/" + period.id() + "-1", Observation.class);
        assertThat(start.getValueIntegerType().getValue()).isEqualTo(4);
        assertThat(start.getReferenceRangeFirstRep().getHigh().getValue()).isEqualByComparingTo("10");
        assertThat(start.getEffectiveDateTimeType().getValueAsString()).isEqualTo("2026-01-12");
        Observation end = read("tiina", "Observation/" + period.id() + "-2", Observation.class);
        assertThat(end.hasValue()).isFalse();
        assertThat(end.getDataAbsentReason().getCodingFirstRep().getCode()).isEqualTo("asked-declined");
        assertThat(fhir("beate", "Observation/" + period.id() + "-1").status()).isEqualTo(404);
    }

    @Test
    void tellsWhatAClientHasPermittedToTheUnitThatKeepsThem() {
        UUID client = Given.client();
        Given.permission(client, World.NETWORK);

        Bundle found = search("tiina", "Consent?patient=" + client + "&status=active");

        Consent consent = (Consent) found.getEntryFirstRep().getResource();
        assertThat(consent.getStatus()).isEqualTo(ConsentState.ACTIVE);
        assertThat(consent.getProvision().getActorFirstRep().getReference().getReference())
                .isEqualTo("urn:uuid:" + World.NETWORK);
        assertThat(consent.getPolicyRule().getCodingFirstRep().getCode()).isEqualTo("permission");
        assertThat(consent.getProvision().getClass_().getFirst().getCode()).isEqualTo("client");
        assertThat(search("rita", "Consent?patient=" + client).getEntry()).isEmpty();
    }

    @Test
    void describesItselfAndRefusesInItsOwnForm() {
        var statement = parsed(fhir("tiina", "metadata"), CapabilityStatement.class);
        assertThat(statement.getFhirVersion().toCode()).isEqualTo("4.0.1");
        assertThat(statement.getRestFirstRep().getResource())
                .extracting(CapabilityStatement.CapabilityStatementRestResourceComponent::getType)
                .containsExactlyInAnyOrder("ServiceRequest", "Task", "Observation", "Consent");

        UUID unknown = UUID.randomUUID();
        refused("Task/" + unknown, 404, IssueType.NOTFOUND);
        refused("Task/no-id", 404, IssueType.NOTFOUND);
        refused("Observation/" + unknown + "-1", 404, IssueType.NOTFOUND);
        refused("Patient/" + unknown, 404, IssueType.NOTFOUND);
        for (String bad : List.of(
                "Task",
                "Task?status=draft",
                "Task?patient=no-id",
                "Task?patient=" + unknown + "&owner=x",
                "Task?patient=" + unknown + "&_count=0",
                "Task?patient=" + unknown + "&cursor=rubbish",
                "Task?patient=" + unknown + "&subject=" + UUID.randomUUID())) {
            refused(bad, 400, IssueType.INVALID);
        }
        refused("Task?patient=" + unknown + "&_format=xml", 406, IssueType.NOTSUPPORTED);
        assertThat(Service.as("tiina").get("/openapi.json").body()).doesNotContain("/fhir");
    }

    private static Reply measured(Reply period, String what) {
        Reply measured = Service.as("tiina")
                .command(
                        "/support-periods/" + period.id() + "/record-measure",
                        period.etag(),
                        ("{'measure':'work-ability-score','moment':" + what + "}").replace('\'', '"'));
        assertThat(measured.status()).as(measured.body()).isEqualTo(200);
        return measured;
    }

    private static Reply fhir(String person, String path) {
        return Service.as(person).get("/fhir/" + path);
    }

    private static Bundle search(String person, String path) {
        return parsed(fhir(person, path), Bundle.class);
    }

    private static <R extends IBaseResource> R read(String person, String path, Class<R> type) {
        Reply reply = fhir(person, path);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        return parsed(reply, type);
    }

    private static void refused(String path, int status, IssueType issue) {
        Reply refused = fhir("tiina", path);
        assertThat(refused.status()).as(path + ": " + refused.body()).isEqualTo(status);
        assertThat(parsed(refused, OperationOutcome.class).getIssueFirstRep().getCode())
                .as(path)
                .isEqualTo(issue);
    }

    private static <R extends IBaseResource> R parsed(Reply reply, Class<R> type) {
        assertThat(reply.header("Content-Type")).startsWith("application/fhir+json");
        var parser = R4.newJsonParser();
        parser.setParserErrorHandler(new StrictErrorHandler());
        return parser.parseResource(type, reply.body());
    }
}
