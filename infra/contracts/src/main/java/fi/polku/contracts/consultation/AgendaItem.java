package fi.polku.contracts.consultation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item of a meeting's agenda: a client's case, or another matter (S4-26).
 *
 * @param caseId the case discussed, absent for other matters
 * @param disqualified memberships that may not see this item [esteellinen]
 */
public record AgendaItem(UUID id, @Nullable UUID caseId, List<UUID> disqualified) {
    public AgendaItem {
        requireNonNull(id, "id");
        disqualified = List.copyOf(disqualified);
    }
}
