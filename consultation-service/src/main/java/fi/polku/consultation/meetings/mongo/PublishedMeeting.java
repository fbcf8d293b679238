package fi.polku.consultation.meetings.mongo;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.consultation.AgendaItem;
import fi.polku.contracts.consultation.MeetingState;
import fi.polku.contracts.consultation.RosterSeat;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Stored;

/** What the others learn of a meeting. */
final class PublishedMeeting {
    static final AggregateType<MeetingDocument> TYPE = new AggregateType<>(
            MeetingDocument.COLLECTION,
            MeetingDocument.class,
            PublishedType.MEETING.ceType(),
            Topics.CONSULTATION,
            PublishedMeeting::of);

    private PublishedMeeting() {}

    static MeetingState of(Stored<MeetingDocument> stored) {
        MeetingDocument document = stored.state();
        return new MeetingState(
                stored.id(),
                stored.region(),
                document.network(),
                document.status().name(),
                document.startsAt(),
                document.endsAt(),
                document.roster().stream()
                        .map(seat -> new RosterSeat(seat.membership(), seat.unit(), seat.role()))
                        .toList(),
                document.agenda().stream()
                        .map(item -> new AgendaItem(item.id(), item.caseId(), item.disqualified()))
                        .toList(),
                document.happenings().stream()
                        .map(each -> new Fact(each.sequence(), each.name(), each.at(), each.unit(), each.code()))
                        .toList());
    }
}
