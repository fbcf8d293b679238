package fi.polku.referral.worklist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.ReferralKind;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.units.Coordination;
import fi.polku.referral.units.StandIns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;

/** What a caller may find at all. Nothing is listed or counted but through it. */
@Component
class Scope {
    private static final List<String> OPEN = those(ReferralState::isOpen);
    private static final List<String> OPEN_OR_DRAFT = those(state -> state.isOpen() || state == ReferralState.DRAFT);
    private static final List<String> SENT = those(ReferralState::isSent);
    private static final List<String> NOT_DELETED = those(state -> state != ReferralState.DELETED);
    private static final List<String> SENDERS_TURN =
            List.of("INFO_REQUESTED", "OUTCOME_REPORTED", "DECLINED", "FAILED");
    private static final List<String> RECEIVERS_TURN = List.of("SENT", "RECEIVED", "CANCEL_REQUESTED");
    private static final String DUE = "state.timing.dueOn";

    private final Directory directory;
    private final StandIns standIns;
    private final Coordination coordination;
    private final Today today;

    Scope(Directory directory, StandIns standIns, Coordination coordination, Today today) {
        this.coordination = coordination;
        this.directory = directory;
        this.standIns = standIns;
        this.today = today;
    }

    /**
     * The branches of a list.
     *
     * @param mine whether only those for which the caller answers, or somebody whose deputy they are today
     */
    List<Branch> of(Caller caller, Box box, boolean mine) {
        List<Branch> all = of(caller, box);
        if (!mine || box == Box.MINE) {
            return all;
        }
        List<UUID> members = standIns.membersBehind(caller.membership().id());
        return all.stream().map(branch -> branch.answeredForBy(members)).toList();
    }

    List<Branch> of(Caller caller, Box box) {
        return switch (box) {
            case SENT -> List.of(Branch.ofSender(sent(caller), NOT_DELETED));
            case RECEIVED -> received(caller, SENT);
            case MINE -> mine(caller);
            case QUEUE ->
                with(
                        received(caller, OPEN, eq("state.handlerMember", null)),
                        Branch.ofSender(sent(caller), OPEN_OR_DRAFT, eq("state.senderFree", true)));
            case WAITING -> waiting(caller);
            case OVERDUE -> {
                // That there is a day is said for the index's sake, which holds only those that have one.
                Bson late = and(exists(DUE), lt(DUE, today.day().toString()));
                yield with(received(caller, OPEN, late), Branch.ofSender(sent(caller), OPEN, late));
            }
        };
    }

    private List<Branch> waiting(Caller caller) {
        List<Branch> all = new ArrayList<>(received(caller, RECEIVERS_TURN));
        // A contact without referral is closed by whoever received it.
        all.addAll(received(caller, List.of("OUTCOME_REPORTED"), eq("state.asking.kind", ReferralKind.CONTACT.name())));
        all.add(Branch.ofSender(sent(caller), SENDERS_TURN));
        // Asked whether it may be passed on.
        all.add(Branch.ofSender(sent(caller), List.of("SENT", "RECEIVED"), exists("state.proposal")));
        return all;
    }

    private List<Branch> mine(Caller caller) {
        List<UUID> members = standIns.membersBehind(caller.membership().id());
        return with(
                received(caller, OPEN, in("state.handlerMember", members)),
                Branch.ofSender(
                        sent(caller), OPEN_OR_DRAFT, in("state.senderMember", members), ne("state.senderFree", true)));
    }

    private Bson sent(Caller caller) {
        return in("state.senderUnit", directory.unitsOf(caller.unit()));
    }

    private List<Branch> received(Caller caller, Collection<String> states, Bson... more) {
        Branch byUnit = Branch.ofReceiver(in("state.targetUnit", directory.unitsOf(caller.unit())), states, more);
        List<UUID> networks = coordination.networksOf(caller.membership().id());
        return networks.isEmpty()
                ? List.of(byUnit)
                : List.of(
                        byUnit,
                        Branch.ofReceiver(
                                and(eq("state.targetKind", EntryKind.NETWORK.name()), in("state.targetId", networks)),
                                states,
                                more));
    }

    private static List<Branch> with(List<Branch> branches, Branch another) {
        List<Branch> all = new ArrayList<>(branches);
        all.add(another);
        return all;
    }

    private static List<String> those(Predicate<ReferralState> wanted) {
        return Stream.of(ReferralState.values()).filter(wanted).map(Enum::name).toList();
    }
}
