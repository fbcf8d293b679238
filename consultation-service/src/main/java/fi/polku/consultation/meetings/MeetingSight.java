package fi.polku.consultation.meetings;

import java.util.List;
import java.util.UUID;

/**
 * A meeting as one caller may see it now.
 *
 * @param coordinating whether the caller is a co-ordinating worker of its network
 */
public record MeetingSight(KnownMeeting known, UUID membership, boolean coordinating) {
    public List<AgendaItem> agenda() {
        return known.value().agendaFor(membership);
    }

    public List<String> availableActions() {
        return coordinating && known.value().status() == MeetingStatus.PLANNED
                ? List.of("put-on-agenda", "hold")
                : List.of();
    }

    MeetingSight of(KnownMeeting now) {
        return new MeetingSight(now, membership, coordinating);
    }
}
