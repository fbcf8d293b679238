package fi.polku.reporting.facts.messaging;

import fi.polku.contracts.consultation.CaseState;
import fi.polku.contracts.consultation.MeetingState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.Copy;
import fi.polku.platform.messaging.Outcome;
import fi.polku.platform.messaging.Reaction;
import fi.polku.reporting.facts.Facts;
import fi.polku.reporting.facts.Version;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Turns what a case tells into facts; the time of its meeting is awaited, so that every rebuild gives the same figures. */
final class TakeCase implements Reaction<CaseState> {
    private final Facts facts;
    private final Copies copies;

    TakeCase(Facts facts, Copies copies) {
        this.facts = facts;
        this.copies = copies;
    }

    @Override
    public Outcome react(Copied<CaseState> source, Set<Long> unseenFacts) {
        UUID meetingId = source.state().meeting();
        if (meetingId == null) {
            facts.take(source.state(), null, version(source));
            return Outcome.done();
        }
        Copy<MeetingState> meetings = copies.of(MeetingState.class);
        Optional<MeetingState> meeting = meetings.find(meetingId).map(Copied::state);
        if (meeting.isEmpty()) {
            return Outcome.waitFor(meetingId);
        }
        facts.take(source.state(), meeting.get(), version(source));
        return Outcome.done();
    }

    private static Version version(Copied<CaseState> source) {
        return new Version(source.epoch(), source.sequence());
    }
}
