package fi.polku.consultation.meetings.web;

import fi.polku.consultation.cases.web.CaseRefusals;
import fi.polku.consultation.codes.Lists;
import fi.polku.consultation.directory.Network;
import fi.polku.consultation.directory.Networks;
import fi.polku.consultation.meetings.CaseNotForMeeting;
import fi.polku.consultation.meetings.HandleMeeting;
import fi.polku.consultation.meetings.MeetingOver;
import fi.polku.consultation.meetings.MeetingSight;
import fi.polku.consultation.meetings.Meetings;
import fi.polku.consultation.meetings.RosterSeat;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NoDetails;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Meetings for those who co-ordinate them or sit at them. */
@RestController
@RequestMapping("/api/consultation/meetings")
class MeetingController {
    private static final String LIST = "meetings";

    private final HandleMeeting handleMeeting;
    private final Networks networks;
    private final CodeLists codes;
    private final Creations creations;
    private final Cursors cursors;

    MeetingController(
            HandleMeeting handleMeeting, Networks networks, CodeLists codes, Creations creations, Cursors cursors) {
        this.handleMeeting = handleMeeting;
        this.networks = networks;
        this.codes = codes;
        this.creations = creations;
        this.cursors = cursors;
    }

    @PostMapping
    ResponseEntity<MeetingView> plan(Caller caller, IdempotencyKey key, @RequestBody PlanMeetingRequest request) {
        if (!request.endsAt().isAfter(request.startsAt())) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field("/endsAt", "ends-before-it-begins");
        }
        Network network = network(caller, request.network());
        var creation = creations.of(caller, "plan-meeting", key, request);
        MeetingSight sight = handleMeeting.plan(
                caller, creation, network, request.startsAt(), request.endsAt(), roster(network, request));
        return Answers.created(
                "/api/consultation/meetings/" + creation.id(),
                sight.known().version(),
                MeetingView.of(sight, sight.known().version()));
    }

    @GetMapping("/{id}")
    ResponseEntity<MeetingView> one(Caller caller, @PathVariable UUID id) {
        MeetingSight sight = handleMeeting.one(caller, id);
        return Answers.ok(sight.known().version(), MeetingView.of(sight));
    }

    @GetMapping
    ResponseEntity<Items<MeetingView>> list(Caller caller, PageRequest page) {
        List<MeetingSight> found = handleMeeting.list(caller, position(caller, page.cursor()), page.limit() + 1);
        return Answers.page(
                Page.of(found, page.limit(), last -> sign(caller, last)).map(MeetingView::of));
    }

    @PostMapping("/{id}/agenda")
    ResponseEntity<MeetingView> putOnAgenda(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody PutOnAgendaRequest request) {
        List<UUID> disqualified = request.disqualified();
        return answer(() -> handleMeeting.putOnAgenda(
                caller,
                id,
                known -> expected.check(id, known.version()),
                request.caseId(),
                disqualified == null ? List.of() : disqualified));
    }

    @PostMapping("/{id}/hold")
    ResponseEntity<MeetingView> hold(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return answer(() -> handleMeeting.hold(caller, id, known -> expected.check(id, known.version())));
    }

    private static ResponseEntity<MeetingView> answer(Supplier<MeetingSight> useCase) {
        try {
            MeetingSight sight = CaseRefusals.told(useCase);
            return Answers.ok(sight.known().version(), MeetingView.of(sight));
        } catch (MeetingOver over) {
            throw new Refusal(HttpStatus.CONFLICT, "meeting-over");
        } catch (CaseNotForMeeting notForMeeting) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-case").field("/case", "unknown-case");
        }
    }

    private Network network(Caller caller, UUID id) {
        try {
            return handleMeeting.coordinated(caller, id);
        } catch (NotFound unseen) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-network").field("/network", "unknown-network");
        }
    }

    private List<RosterSeat> roster(Network network, PlanMeetingRequest request) {
        var wanted = request.roster();
        if (wanted == null) {
            return networks.rosterOn(network, LocalDate.ofInstant(request.startsAt(), Today.FINLAND)).stream()
                    .map(seated -> new RosterSeat(seated.membership(), seated.unit(), seated.role()))
                    .toList();
        }
        List<RosterSeat> roster = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            var seat = wanted.get(index);
            String pointer = "/roster/" + index;
            Codes.require(pointer + "/role", seat.role(), codes.writable(Lists.ROLE));
            UUID unit = networks.unitOf(seat.membership())
                    .orElseThrow(() -> new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-membership")
                            .field(pointer + "/membership", "unknown-membership"));
            roster.add(new RosterSeat(seat.membership(), unit, seat.role()));
        }
        return roster;
    }

    private Meetings.@Nullable Position position(Caller caller, @Nullable String cursor) {
        if (cursor == null) {
            return null;
        }
        Map<String, String> position = cursors.read(caller, LIST, cursor);
        return new Meetings.Position(
                Instant.parse(position.getOrDefault("at", "")), UUID.fromString(position.getOrDefault("id", "")));
    }

    private String sign(Caller caller, MeetingSight last) {
        var meeting = last.known().value();
        return cursors.sign(
                caller,
                LIST,
                Map.of("at", meeting.startsAt().toString(), "id", meeting.id().toString()));
    }
}
