package fi.polku.consultation.meetings;

import fi.polku.consultation.cases.CaseAction;
import fi.polku.consultation.cases.Deed;
import fi.polku.consultation.cases.HandleCase;
import fi.polku.consultation.directory.Network;
import fi.polku.consultation.directory.Networks;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Plans meetings, brings cases before them and holds them. */
public final class HandleMeeting {
    private final Meetings meetings;
    private final HandleCase handleCase;
    private final KeepAgenda keepAgenda;
    private final Networks networks;
    private final Today today;

    HandleMeeting(Meetings meetings, HandleCase handleCase, KeepAgenda keepAgenda, Networks networks, Today today) {
        this.meetings = meetings;
        this.handleCase = handleCase;
        this.keepAgenda = keepAgenda;
        this.networks = networks;
        this.today = today;
    }

    /** The network, where the caller co-ordinates it; otherwise it does not exist for this purpose. */
    public Network coordinated(Caller caller, UUID network) {
        return networks.find(network)
                .filter(each -> each.coordinatedBy(
                        networks.unitsOf(caller.unit()), caller.membership().id()))
                .orElseThrow(NotFound::new);
    }

    public MeetingSight plan(
            Caller caller,
            Creation creation,
            Network network,
            Instant startsAt,
            Instant endsAt,
            List<RosterSeat> roster) {
        Meeting planned =
                Meeting.planned(creation.id(), network.region(), network.id(), startsAt, endsAt, roster, deed(caller));
        return new MeetingSight(
                meetings.create(creation, planned), caller.membership().id(), true);
    }

    public MeetingSight one(Caller caller, UUID id) {
        KnownMeeting known = meetings.find(id).orElseThrow(NotFound::new);
        UUID membership = caller.membership().id();
        boolean coordinating = networks.find(known.value().network())
                .filter(network -> network.coordinatedBy(networks.unitsOf(caller.unit()), membership))
                .isPresent();
        if (!coordinating && !known.value().seats(membership)) {
            throw new NotFound();
        }
        return new MeetingSight(known, membership, coordinating);
    }

    public List<MeetingSight> list(Caller caller, Meetings.@Nullable Position after, int limit) {
        UUID membership = caller.membership().id();
        List<UUID> coordinated = networks.coordinatedBy(caller.unit(), membership).stream()
                .map(Network::id)
                .toList();
        return meetings.of(coordinated, membership, after, limit).stream()
                .map(known -> new MeetingSight(
                        known, membership, coordinated.contains(known.value().network())))
                .toList();
    }

    /**
     * Brings a case before a meeting. The case decides and is committed first; the agenda follows, also when the process dies
     * between the two.
     */
    public MeetingSight putOnAgenda(
            Caller caller, UUID id, Consumer<KnownMeeting> expected, UUID caseId, List<UUID> disqualified) {
        MeetingSight sight = coordinating(caller, id, expected);
        Meeting meeting = sight.known().value();
        if (meeting.status() != MeetingStatus.PLANNED) {
            throw new MeetingOver();
        }
        try {
            handleCase.handle(
                    caller,
                    caseId,
                    CaseAction.PUT_ON_AGENDA,
                    known -> {
                        if (!known.value().origin().network().equals(meeting.network())) {
                            throw new CaseNotForMeeting();
                        }
                    },
                    (before, deed) -> before.putOnAgendaOf(id, disqualified, deed));
        } catch (NotFound unseen) {
            throw new CaseNotForMeeting();
        }
        return sight.of(keepAgenda.holds(id, caseId, disqualified, deed(caller)));
    }

    public MeetingSight hold(Caller caller, UUID id, Consumer<KnownMeeting> expected) {
        MeetingSight sight = coordinating(caller, id, expected);
        return sight.of(meetings.commit(sight.known(), sight.known().value().held(deed(caller))));
    }

    private MeetingSight coordinating(Caller caller, UUID id, Consumer<KnownMeeting> expected) {
        MeetingSight sight = one(caller, id);
        if (!sight.coordinating()) {
            throw new Forbidden("not-your-part");
        }
        expected.accept(sight.known());
        return sight;
    }

    private Deed deed(Caller caller) {
        return new Deed(caller.unit(), today.now());
    }
}
