package fi.polku.consultation.meetings;

import fi.polku.consultation.cases.Seating;
import java.util.UUID;

/** Tells cases who sits at their meeting. */
final class MeetingSeating implements Seating {
    private final Meetings meetings;

    MeetingSeating(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public boolean seated(UUID meeting, UUID membership) {
        return meetings.find(meeting)
                .map(known -> known.value().seats(membership))
                .orElse(false);
    }
}
