package fi.polku.consultation.meetings.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case for the agenda.
 *
 * @param disqualified memberships that may not see it
 */
record PutOnAgendaRequest(
        @JsonProperty("case") @NotNull UUID caseId,
        @Nullable @Size(max = 100) List<UUID> disqualified) {}
