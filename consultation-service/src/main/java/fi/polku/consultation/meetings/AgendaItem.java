package fi.polku.consultation.meetings;

import java.util.List;
import java.util.UUID;

/**
 * A case before the meeting.
 *
 * @param id derived from the case, so that it stands there once
 * @param disqualified memberships that may not see it [esteellinen]
 */
public record AgendaItem(UUID id, UUID caseId, List<UUID> disqualified) {
    public AgendaItem {
        disqualified = List.copyOf(disqualified);
    }
}
