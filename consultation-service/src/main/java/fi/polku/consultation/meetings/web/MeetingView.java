package fi.polku.consultation.meetings.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.polku.consultation.meetings.AgendaItem;
import fi.polku.consultation.meetings.Meeting;
import fi.polku.consultation.meetings.MeetingSight;
import fi.polku.consultation.meetings.RosterSeat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A meeting as this caller may see it now. */
record MeetingView(
        UUID id,
        long version,
        String region,
        UUID network,
        String state,
        Instant startsAt,
        Instant endsAt,
        List<SeatView> roster,
        List<ItemView> agenda,
        List<String> availableActions) {

    static MeetingView of(MeetingSight sight) {
        return of(sight, sight.known().version());
    }

    /** A creation tells the version it made, also when it is repeated. */
    static MeetingView of(MeetingSight sight, long version) {
        Meeting meeting = sight.known().value();
        return new MeetingView(
                meeting.id(),
                version,
                meeting.region(),
                meeting.network(),
                meeting.status().name(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.roster().stream().map(SeatView::of).toList(),
                sight.agenda().stream().map(ItemView::of).toList(),
                sight.availableActions());
    }

    record SeatView(UUID membership, UUID unit, String role) {
        static SeatView of(RosterSeat seat) {
            return new SeatView(seat.membership(), seat.unit(), seat.role());
        }
    }

    record ItemView(UUID id, @JsonProperty("case") UUID caseId, List<UUID> disqualified) {
        static ItemView of(AgendaItem item) {
            return new ItemView(item.id(), item.caseId(), item.disqualified());
        }
    }
}
