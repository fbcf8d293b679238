package fi.polku.referral.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.referral.lifecycle.Declining;
import fi.polku.referral.lifecycle.FreeText;
import fi.polku.referral.lifecycle.Handling;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.lifecycle.Visit;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The table of domain.md section 2.1, written down a second time. */
class FhirStatusTests {
    @Test
    void tellsEveryStateAsTheDomainsTableSays() {
        String told = Stream.of(ReferralState.values())
                .map(state -> line(state, FhirStatus.of(state, Handling.NONE)))
                .collect(Collectors.joining("\n"));

        assertThat(told).isEqualTo("""
                DRAFT draft draft -
                SENT active requested -
                RECEIVED active received 2.0
                INFO_REQUESTED active received information-requested
                ACCEPTED active accepted 3.0
                WAITLISTED active accepted waitlisted
                SCHEDULED active in-progress 5.1.1
                IN_PROGRESS active in-progress -
                ON_HOLD on-hold on-hold -
                OUTCOME_REPORTED active completed 7.0
                CLOSED completed completed -
                DECLINED active rejected 4.0
                FAILED active failed -
                REDIRECTED revoked cancelled -
                CANCEL_REQUESTED active in-progress 5.2
                CANCELLED revoked cancelled 6.0
                ENTERED_IN_ERROR entered-in-error entered-in-error -
                DELETED entered-in-error entered-in-error -""");
    }

    @Test
    void tellsWhatBecameOfTheAppointment() {
        assertThat(business(ReferralState.SCHEDULED, Visit.PLANNED)).isEqualTo("5.1.1");
        assertThat(business(ReferralState.SCHEDULED, Visit.NO_SHOW)).isEqualTo("5.1.2");
        assertThat(business(ReferralState.SCHEDULED, Visit.CANCELLED)).isEqualTo("5.1.3");
        assertThat(business(ReferralState.IN_PROGRESS, Visit.NO_SHOW)).isEqualTo("5.1.2");
        assertThat(business(ReferralState.IN_PROGRESS, Visit.PLANNED)).isEqualTo("5.1.4");
    }

    @Test
    void tellsAReferralThatWasRedirectedAfterANoAsRejected() {
        var declining = new Declining("no-capacity", new FreeText("Ei nyt"), null);
        var declined = new Handling(null, declining, null, null, null, List.of(), null, null, null);

        assertThat(FhirStatus.of(ReferralState.REDIRECTED, declined).task()).isEqualTo("rejected");
    }

    @Test
    void listsNumbersWhereTheyAreNumberedAndTheRestAsItsOwn() {
        assertThat(FhirStatus.system("5.1.2")).startsWith("http://hl7.org/fhir/us/bser/");
        assertThat(FhirStatus.system("waitlisted")).startsWith("https://polku.fi/");
    }

    private static @Nullable String business(ReferralState state, String visit) {
        var visited = new Visit(Instant.EPOCH, "office", null, visit, null);
        return FhirStatus.of(state, new Handling(null, null, null, visited, null, List.of(), null, null, null))
                .business();
    }

    private static String line(ReferralState state, FhirStatus status) {
        String business = status.business();
        return String.join(" ", state.name(), status.order(), status.task(), business == null ? "-" : business);
    }
}
