package fi.polku.consultation.meetings.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Sorts;
import fi.polku.consultation.meetings.KnownMeeting;
import fi.polku.consultation.meetings.Meeting;
import fi.polku.consultation.meetings.Meetings;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

final class MongoMeetings implements Meetings {
    private final Aggregates<MeetingDocument> documents;

    MongoMeetings(Aggregates<MeetingDocument> documents) {
        this.documents = documents;
    }

    @Override
    public Optional<KnownMeeting> find(UUID id) {
        return documents.find(id).map(MongoMeetings::known);
    }

    @Override
    public KnownMeeting create(Creation creation, Meeting meeting) {
        return known(documents.create(creation, meeting.region(), document(meeting)));
    }

    @Override
    public KnownMeeting commit(KnownMeeting seen, Meeting next) {
        MeetingDocument document = document(next);
        return known(documents.commit(
                new Stored<>(next.id(), seen.version(), seen.epoch(), next.region(), document), document));
    }

    @Override
    public List<KnownMeeting> of(List<UUID> networks, UUID membership, @Nullable Position after, int limit) {
        Bson scope = or(in("state.network", networks), eq("state.roster.membership", membership));
        Bson filter = after == null
                ? scope
                : and(
                        scope,
                        or(
                                lt("state.startsAt", after.startsAt()),
                                and(eq("state.startsAt", after.startsAt()), lt("_id", after.id()))));
        return documents.list(filter, Sorts.descending("state.startsAt", "_id"), limit).stream()
                .map(MongoMeetings::known)
                .toList();
    }

    private static MeetingDocument document(Meeting meeting) {
        return new MeetingDocument(
                meeting.network(),
                meeting.status(),
                meeting.startsAt(),
                meeting.endsAt(),
                meeting.roster(),
                meeting.agenda(),
                meeting.happenings());
    }

    private static KnownMeeting known(Stored<MeetingDocument> stored) {
        MeetingDocument document = stored.state();
        return new KnownMeeting(
                stored.version(),
                stored.epoch(),
                new Meeting(
                        stored.id(),
                        stored.region(),
                        document.network(),
                        document.status(),
                        document.startsAt(),
                        document.endsAt(),
                        document.roster(),
                        document.agenda(),
                        document.happenings()));
    }
}
