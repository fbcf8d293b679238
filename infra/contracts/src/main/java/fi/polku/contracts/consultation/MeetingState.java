package fi.polku.contracts.consultation;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublicState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A meeting of a consultation network. Facts: {@code planned}, {@code item-added}, {@code held}, {@code cancelled}.
 *
 * @param state {@code PLANNED}, {@code HELD} or {@code CANCELLED}
 */
public record MeetingState(
        UUID id,
        String region,
        UUID network,
        String state,
        Instant startsAt,
        Instant endsAt,
        List<RosterSeat> roster,
        List<AgendaItem> agenda,
        List<Fact> facts)
        implements PublicState {
    public MeetingState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(network, "network");
        requireNonNull(state, "state");
        requireNonNull(startsAt, "startsAt");
        requireNonNull(endsAt, "endsAt");
        roster = List.copyOf(roster);
        agenda = List.copyOf(agenda);
        facts = List.copyOf(facts);
    }
}
