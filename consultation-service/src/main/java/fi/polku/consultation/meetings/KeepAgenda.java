package fi.polku.consultation.meetings;

import fi.polku.consultation.cases.Deed;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.NotFound;
import java.util.List;
import java.util.UUID;

/** Makes a meeting's agenda hold a case that has been put before it; repeating it changes nothing. */
public final class KeepAgenda {
    private static final int TRIES = 10;

    private final Meetings meetings;

    KeepAgenda(Meetings meetings) {
        this.meetings = meetings;
    }

    /**
     * The meeting with the case on its agenda.
     *
     * @throws StaleVersion when others kept changing the meeting meanwhile; to be tried again
     */
    public KnownMeeting holds(UUID meeting, UUID caseId, List<UUID> disqualified, Deed deed) {
        for (int tried = 1; ; tried++) {
            KnownMeeting known = meetings.find(meeting).orElseThrow(NotFound::new);
            if (known.value().discusses(caseId)) {
                return known;
            }
            var item = new AgendaItem(
                    Ids.derived("agenda-item", meeting.toString(), caseId.toString()), caseId, disqualified);
            try {
                return meetings.commit(known, known.value().with(item, deed));
            } catch (StaleVersion stale) {
                if (tried == TRIES) {
                    throw stale;
                }
            }
        }
    }
}
