package fi.polku.referral.lifecycle.messaging;

import com.mongodb.client.model.Filters;
import fi.polku.contracts.consultation.CaseState;
import fi.polku.contracts.consultation.MeetingState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.Copy;
import fi.polku.platform.web.Caller;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.lifecycle.Seats;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Seats as consultation-service has published its meetings; those of a case that has ended sit there no more. */
final class CopiedSeats implements Seats {
    private static final List<String> OVER = List.of("CLOSED", "WITHDRAWN_BY_CLIENT", "CANCELLED");

    private final Copy<CaseState> cases;
    private final Copy<MeetingState> meetings;

    CopiedSeats(Copies copies) {
        this.cases = copies.of(CaseState.class);
        this.meetings = copies.of(MeetingState.class);
    }

    @Override
    public List<List<UUID>> namesOf(Caller caller, ClientId client) {
        return cases.find(Filters.eq("state.client", client.value().toString())).stream()
                .map(Copied::state)
                .filter(known -> !OVER.contains(known.state()) && sits(caller, known))
                .map(known -> List.of(known.network(), caller.unit(), caller.organisation()))
                .toList();
    }

    private boolean sits(Caller caller, CaseState known) {
        UUID membership = caller.membership().id();
        return Optional.ofNullable(known.meeting())
                .flatMap(meetings::find)
                .map(Copied::state)
                .filter(meeting -> meeting.roster().stream()
                        .anyMatch(seat -> seat.membership().equals(membership)))
                .filter(meeting -> meeting.agenda().stream()
                        .anyMatch(item -> known.id().equals(item.caseId())
                                && !item.disqualified().contains(membership)))
                .isPresent();
    }
}
