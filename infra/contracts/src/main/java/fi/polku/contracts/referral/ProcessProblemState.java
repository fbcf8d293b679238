package fi.polku.contracts.referral;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublicState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A problem point of the support process (S1-6): a fault of the path, with the unit that answers for its repair. It names no client.
 *
 * <p>Facts: {@code problem-marked}, {@code problem-repaired} (code of both: kind of the fault).
 *
 * @param state {@code OPEN} or {@code REPAIRED}
 * @param kind code
 * @param markedBy unit that met it
 * @param responsible unit that repairs it
 * @param dueOn by when it is to be repaired
 */
public record ProcessProblemState(
        UUID id,
        String region,
        String state,
        String kind,
        UUID markedBy,
        UUID responsible,
        @Nullable LocalDate dueOn,
        List<Fact> facts)
        implements PublicState {
    public ProcessProblemState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(state, "state");
        requireNonNull(kind, "kind");
        requireNonNull(markedBy, "markedBy");
        requireNonNull(responsible, "responsible");
        facts = List.copyOf(facts);
    }
}
