package fi.polku.consultation.cases.web;

import fi.polku.consultation.cases.ConsultationCase;
import fi.polku.consultation.cases.Sight;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A line of a list of cases. */
record CaseRow(
        UUID id,
        long version,
        String state,
        UUID referral,
        UUID client,
        UUID network,
        @Nullable UUID meeting,
        Instant openedAt,
        int recommendations) {
    static CaseRow of(Sight sight) {
        ConsultationCase value = sight.known().value();
        return new CaseRow(
                value.id(),
                sight.known().version(),
                value.status().name(),
                value.origin().referral(),
                value.origin().client(),
                value.origin().network(),
                value.meeting(),
                value.happenings().getFirst().at(),
                value.recommendations().size());
    }
}
