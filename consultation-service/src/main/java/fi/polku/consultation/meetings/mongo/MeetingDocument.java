package fi.polku.consultation.meetings.mongo;

import fi.polku.consultation.cases.Happening;
import fi.polku.consultation.meetings.AgendaItem;
import fi.polku.consultation.meetings.MeetingStatus;
import fi.polku.consultation.meetings.RosterSeat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A meeting as it is stored. */
record MeetingDocument(
        UUID network,
        MeetingStatus status,
        Instant startsAt,
        Instant endsAt,
        List<RosterSeat> roster,
        List<AgendaItem> agenda,
        List<Happening> happenings) {
    static final String COLLECTION = "meeting";
}
