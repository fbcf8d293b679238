package fi.polku.consultation.meetings.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to come.
 *
 * @param roster who sits there; the persons in the network's seats where it is left out
 */
record PlanMeetingRequest(
        @NotNull UUID network,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @Nullable @Valid @Size(max = 100) List<RosterSeatRequest> roster) {

    record RosterSeatRequest(
            @NotNull UUID membership, @NotBlank String role) {}
}
