package fi.polku.referral.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.units.StandIns;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What a caller may find at all. Nothing is listed or counted but through it. */
@Component
class Scope {
    private static final List<String> NEVER_SENT = List.of("DRAFT", "DELETED");
    private static final List<String> OPEN =
            ReferralState.open().stream().map(Enum::name).toList();
    private static final List<String> OPEN_OR_DRAFT =
            Stream.concat(OPEN.stream(), Stream.of("DRAFT")).toList();
    private static final List<String> SENDERS_TURN =
            List.of("INFO_REQUESTED", "OUTCOME_REPORTED", "DECLINED", "FAILED");
    private static final List<String> RECEIVERS_TURN = List.of("SENT", "RECEIVED", "CANCEL_REQUESTED");
    private static final String STATE = "state.state";

    private final Directory directory;
    private final StandIns standIns;
    private final Today today;

    Scope(Directory directory, StandIns standIns, Today today) {
        this.directory = directory;
        this.standIns = standIns;
        this.today = today;
    }

    Bson of(Caller caller, Box box) {
        return switch (box) {
            case SENT -> and(sent(caller), ne(STATE, "DELETED"));
            case RECEIVED -> and(nin(STATE, NEVER_SENT), received(caller));
            case MINE -> mine(caller);
            case QUEUE ->
                or(
                        and(received(caller), in(STATE, OPEN), eq("state.handlerMember", null)),
                        and(sent(caller), in(STATE, OPEN_OR_DRAFT), eq("state.senderFree", true)));
            case WAITING ->
                or(and(sent(caller), in(STATE, SENDERS_TURN)), and(received(caller), in(STATE, RECEIVERS_TURN)));
            case OVERDUE ->
                and(
                        or(sent(caller), received(caller)),
                        in(STATE, OPEN),
                        lt("state.timing.dueOn", today.day().toString()));
        };
    }

    private Bson mine(Caller caller) {
        List<UUID> members = standIns.membersBehind(caller.membership().id());
        return or(
                and(
                        sent(caller),
                        in("state.senderMember", members),
                        ne("state.senderFree", true),
                        in(STATE, OPEN_OR_DRAFT)),
                and(received(caller), in("state.handlerMember", members), in(STATE, OPEN)));
    }

    private Bson sent(Caller caller) {
        return in("state.senderUnit", directory.unitsOf(caller.unit()));
    }

    private Bson received(Caller caller) {
        Bson toUnit = in("state.targetUnit", directory.unitsOf(caller.unit()));
        List<UUID> networks = directory.coordinatedBy(caller.membership().id());
        return networks.isEmpty()
                ? toUnit
                : or(toUnit, and(eq("state.targetKind", EntryKind.NETWORK.name()), in("state.targetId", networks)));
    }
}
