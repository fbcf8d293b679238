package fi.polku.contracts.consultation;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One recommended action [suositus]; its words stay in consultation-service.
 *
 * @param kind code of the action
 * @param state code of the state (domain.md section 2.2): {@code PROPOSED}, {@code ISSUED}, {@code INFORMED} …
 * @param responsibleRole code of the role that answers for it
 * @param responsibleUnit the unit that answers for it
 * @param service the directory's service that it points to
 * @param dueOn the day by which it should be true
 * @param verdict {@code FULFILLED}, {@code PARTIALLY_FULFILLED} or {@code NOT_FULFILLED}, once recorded
 * @param reason code of the reason where it was not fulfilled in full
 * @param issuedAt when the meeting gave it
 */
public record Recommendation(
        UUID id,
        String kind,
        String state,
        String responsibleRole,
        @Nullable UUID responsibleUnit,
        @Nullable UUID service,
        @Nullable LocalDate dueOn,
        @Nullable String verdict,
        @Nullable String reason,
        @Nullable Instant issuedAt) {
    public Recommendation {
        requireNonNull(id, "id");
        requireNonNull(kind, "kind");
        requireNonNull(state, "state");
        requireNonNull(responsibleRole, "responsibleRole");
    }
}
