package fi.polku.consultation.meetings;

import fi.polku.consultation.cases.Deed;
import fi.polku.consultation.cases.Happening;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A meeting of a consultation network: when, who, and about which cases. */
public record Meeting(
        UUID id,
        String region,
        UUID network,
        MeetingStatus status,
        Instant startsAt,
        Instant endsAt,
        List<RosterSeat> roster,
        List<AgendaItem> agenda,
        List<Happening> happenings) {
    public Meeting {
        roster = List.copyOf(roster);
        agenda = List.copyOf(agenda);
        happenings = List.copyOf(happenings);
    }

    static Meeting planned(
            UUID id,
            String region,
            UUID network,
            Instant startsAt,
            Instant endsAt,
            List<RosterSeat> roster,
            Deed deed) {
        return new Meeting(
                id,
                region,
                network,
                MeetingStatus.PLANNED,
                startsAt,
                endsAt,
                roster,
                List.of(),
                List.of(new Happening(1, "planned", deed.at(), deed.unit(), null)));
    }

    public boolean seats(UUID membership) {
        return roster.stream().anyMatch(seat -> seat.membership().equals(membership));
    }

    boolean discusses(UUID caseId) {
        return agenda.stream().anyMatch(item -> item.caseId().equals(caseId));
    }

    /** What the agenda shows to a membership. */
    public List<AgendaItem> agendaFor(UUID membership) {
        return agenda.stream()
                .filter(item -> !item.disqualified().contains(membership))
                .toList();
    }

    Meeting with(AgendaItem item, Deed deed) {
        return changed(status, Stream.concat(agenda.stream(), Stream.of(item)).toList(), "item-added", deed);
    }

    Meeting held(Deed deed) {
        if (status != MeetingStatus.PLANNED) {
            throw new MeetingOver();
        }
        return changed(MeetingStatus.HELD, agenda, "held", deed);
    }

    private Meeting changed(MeetingStatus next, List<AgendaItem> items, String name, Deed deed) {
        var happened = new Happening(happenings.size() + 1L, name, deed.at(), deed.unit(), null);
        return new Meeting(
                id,
                region,
                network,
                next,
                startsAt,
                endsAt,
                roster,
                items,
                Stream.concat(happenings.stream(), Stream.of(happened)).toList());
    }
}
