package fi.polku.referral.fhir;

import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.FreeText;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.Outcome;
import fi.polku.referral.lifecycle.Outside;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Sight;
import fi.polku.referral.lifecycle.Target;
import java.time.LocalDate;
import tools.jackson.databind.node.ObjectNode;

/** A referral as the two resources that FHIR knows it by, each with no more than the sight it is made of shows. */
final class ReferralResources {
    static final String ORDER = "ServiceRequest";
    static final String TASK = "Task";

    private ReferralResources() {}

    static ObjectNode order(Sight sight) {
        Referral referral = sight.known().referral();
        Order order = referral.order();
        ObjectNode resource = resource(ORDER, sight);
        ReferralId replaces = order.asking().replaces();
        if (replaces != null) {
            resource.putArray("replaces").add(Fhir.here(ORDER, replaces.value()));
        }
        resource.put("status", FhirStatus.of(referral).order()).put("intent", "order");
        resource.set("code", Fhir.own("referral-kind", order.kind().code()));
        resource.set("subject", Fhir.patient(order.client().value()));
        resource.put("authoredOn", Fhir.instant(order.createdAt()));
        resource.set("requester", Fhir.organization(order.sender().unit()));
        resource.putArray("performer").add(performer(sight));
        if (sight.showsWords()) {
            resource.putArray("reasonCode").add(Fhir.text(order.question().words()));
            FreeText goals = order.goals();
            if (goals != null) {
                resource.putArray("note").addObject().put("text", goals.words());
            }
        }
        return resource;
    }

    static ObjectNode task(Sight sight) {
        Referral referral = sight.known().referral();
        Order order = referral.order();
        FhirStatus status = FhirStatus.of(referral);
        ObjectNode resource = resource(TASK, sight);
        resource.put("status", status.task());
        String reason = referral.reason();
        if (reason != null) {
            resource.set("statusReason", Fhir.own("reason", reason));
        }
        String business = status.business();
        if (business != null) {
            resource.set("businessStatus", Fhir.concept(FhirStatus.system(business), business));
        }
        resource.put("intent", "order");
        resource.set("focus", Fhir.here(ORDER, sight.known().id().value()));
        resource.set("for", Fhir.patient(order.client().value()));
        resource.put("authoredOn", Fhir.instant(order.createdAt()))
                .put("lastModified", Fhir.instant(referral.lastSign()));
        resource.set("requester", Fhir.organization(order.sender().unit()));
        resource.set("owner", Fhir.organization(order.target().unit()));
        LocalDate dueOn = referral.timing().dueOn();
        if (dueOn != null) {
            resource.putObject("restriction").set("period", Fhir.period(null, dueOn));
        }
        outputs(resource, referral);
        return resource;
    }

    private static void outputs(ObjectNode resource, Referral referral) {
        Outcome outcome = referral.handling().outcome();
        if (outcome != null) {
            ObjectNode output = resource.withArrayProperty("output").addObject();
            output.set("type", Fhir.own("task-output", "outcome"));
            output.set("valueCodeableConcept", Fhir.own("outcome", outcome.code()));
        }
        ReferralId successor = referral.ending().successor();
        if (successor != null) {
            ObjectNode output = resource.withArrayProperty("output").addObject();
            output.set("type", Fhir.own("task-output", "successor"));
            output.set("valueReference", Fhir.here(ORDER, successor.value()));
        }
    }

    private static ObjectNode resource(String type, Sight sight) {
        return Fhir.resource(
                type, sight.known().id().value().toString(), sight.known().version());
    }

    /** Who is outside the platform is known by name alone, and that is among the words. */
    private static ObjectNode performer(Sight sight) {
        Order order = sight.known().order();
        Target target = order.target();
        Outside outside = order.asking().outside();
        if (target.kind() == EntryKind.SERVICE) {
            return Fhir.reference("HealthcareService", target.id());
        }
        ObjectNode performer = Fhir.organization(target.unit());
        return outside != null && sight.showsWords()
                ? performer.put("display", outside.name().words())
                : performer;
    }
}
