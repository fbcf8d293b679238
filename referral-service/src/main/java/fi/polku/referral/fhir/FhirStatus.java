package fi.polku.referral.fhir;

import fi.polku.referral.lifecycle.Handling;
import fi.polku.referral.lifecycle.Referral;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.lifecycle.Visit;
import org.jspecify.annotations.Nullable;

/**
 * How the state of a referral is told in FHIR (domain.md section 2.1): the order is the sender's, the task the receiver's.
 *
 * @param order status of the ServiceRequest
 * @param task status of the Task
 * @param business code of BSeR's list, or of our own; absent where the status says all
 */
record FhirStatus(String order, String task, @Nullable String business) {
    /** What BSeR numbers; all other business statuses are our own. */
    private static final String NUMBERED = "[0-9.]+";

    private static final String BSER = "http://hl7.org/fhir/us/bser/CodeSystem/TaskBusinessStatusCS";
    private static final String ACTIVE = "active";

    static FhirStatus of(Referral referral) {
        return of(referral.state(), referral.handling());
    }

    static FhirStatus of(ReferralState state, Handling handling) {
        return switch (state) {
            case DRAFT -> new FhirStatus("draft", "draft", null);
            case SENT -> new FhirStatus(ACTIVE, "requested", null);
            case RECEIVED -> new FhirStatus(ACTIVE, "received", "2.0");
            case INFO_REQUESTED -> new FhirStatus(ACTIVE, "received", "information-requested");
            case ACCEPTED -> new FhirStatus(ACTIVE, "accepted", "3.0");
            case WAITLISTED -> new FhirStatus(ACTIVE, "accepted", "waitlisted");
            case SCHEDULED -> new FhirStatus(ACTIVE, "in-progress", missed(handling, "5.1.1"));
            case IN_PROGRESS -> new FhirStatus(ACTIVE, "in-progress", missed(handling, visited(handling)));
            case ON_HOLD -> new FhirStatus("on-hold", "on-hold", null);
            case CANCEL_REQUESTED -> new FhirStatus(ACTIVE, "in-progress", "5.2");
            case OUTCOME_REPORTED -> new FhirStatus(ACTIVE, "completed", "7.0");
            case CLOSED -> new FhirStatus("completed", "completed", null);
            case DECLINED -> new FhirStatus(ACTIVE, "rejected", "4.0");
            case CANCELLED -> new FhirStatus("revoked", "cancelled", "6.0");
            case FAILED -> new FhirStatus(ACTIVE, "failed", null);
            case REDIRECTED -> new FhirStatus("revoked", handling.declining() == null ? "cancelled" : "rejected", null);
            case ENTERED_IN_ERROR, DELETED -> new FhirStatus("entered-in-error", "entered-in-error", null);
        };
    }

    /** Where the business status is listed. */
    static String system(String business) {
        return business.matches(NUMBERED) ? BSER : Fhir.OWN + "CodeSystem/task-business-status";
    }

    /** What became of the appointment goes before what the state alone would say. */
    private static @Nullable String missed(Handling handling, @Nullable String otherwise) {
        Visit visit = handling.visit();
        return switch (visit == null ? "" : visit.status()) {
            case Visit.NO_SHOW -> "5.1.2";
            case Visit.CANCELLED -> "5.1.3";
            default -> otherwise;
        };
    }

    /** What is done began with the visit, or has been told of since. */
    private static @Nullable String visited(Handling handling) {
        return handling.visit() != null || !handling.interims().isEmpty() ? "5.1.4" : null;
    }
}
