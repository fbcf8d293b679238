package fi.polku.referral.notices;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import fi.polku.contracts.Fact;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.contracts.referral.Target;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.Side;
import fi.polku.referral.mail.Mail;
import fi.polku.referral.units.Coordination;
import fi.polku.referral.units.StandIns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** All notices. There is no way to read them without the caller they are for. */
public final class Notices {
    private static final Duration KEPT = Duration.ofDays(180);

    /** That a step of a support period is due. */
    public static final String STEP_DUE = "step-due";

    /** What concerns nobody but the side that did it. */
    private static final Set<String> PRIVATE = Set.of("recorded");

    /** What comes to the whole unit, whoever has taken it up since. */
    private static final Set<String> TO_THE_QUEUE = Set.of("sent", "forwarded");

    private static final String HANDED_OVER = "handed-over";

    private static final Set<String> SENDERS_TURN = Set.of(
            "information-requested", "forward-asked", "declined", "failed", "outcome-reported", "sending-handed-back");
    private static final Set<String> RECEIVERS_TURN =
            Set.of("sent", "forwarded", "information-provided", "cancel-requested", "reopened");
    private static final Set<String> ANYBODYS_TURN = Set.of("overdue", "stalled", "conflict", "problem-marked");

    private final MongoCollection<Notice> notices;
    private final Directory directory;
    private final StandIns standIns;
    private final Coordination coordination;
    private final @Nullable Mail mail;
    private final Today today;

    /**
     * All of them.
     *
     * @param mail absent where none leaves the platform
     */
    Notices(
            MongoDatabase database,
            Directory directory,
            StandIns standIns,
            Coordination coordination,
            @Nullable Mail mail,
            Today today) {
        this.coordination = coordination;
        this.notices = database.getCollection(Notice.COLLECTION, Notice.class);
        this.directory = directory;
        this.standIns = standIns;
        this.mail = mail;
        this.today = today;
    }

    /** Tells the other side of each of these facts; of what nobody did by hand, both. */
    public void tell(ReferralState referral, Set<Long> facts) {
        referral.facts().stream()
                .filter(fact -> facts.contains(fact.sequence()) && !PRIVATE.contains(fact.name()))
                .forEach(fact -> tell(referral, fact));
    }

    /**
     * Reminds a unit, and whoever of it sees to it, of a step in a support period.
     *
     * @param member absent where it is for all of the unit
     */
    public void remind(String region, UUID unit, @Nullable UUID member, UUID supportPeriod, int step, Instant at) {
        UUID id = Ids.derived("reminder", supportPeriod.toString(), Integer.toString(step));
        write(new Notice(id, region, unit, null, member, null, supportPeriod, null, STEP_DUE, null, at, true, null));
    }

    /** Tells a unit of a problem point that it is to repair. */
    public void problem(String region, UUID unit, UUID problem, String kind, Instant at) {
        UUID id = Ids.derived("problem", problem.toString());
        write(new Notice(id, region, unit, null, null, null, null, problem, "problem-marked", kind, at, true, null));
    }

    List<Notice> of(Caller caller, Narrowed narrowed, @Nullable Position after, int limit) {
        List<Bson> filters = new ArrayList<>(List.of(narrowed.wholeUnit() ? ofTheirUnit(caller) : theirs(caller)));
        if (narrowed.unread()) {
            filters.add(eq("readAt", null));
        }
        if (narrowed.id() != null) {
            filters.add(eq("_id", narrowed.id()));
        }
        if (after != null) {
            filters.add(or(lt("at", after.at()), and(eq("at", after.at()), lt("_id", after.id()))));
        }
        return notices.find(and(filters))
                .sort(Sorts.descending("at", "_id"))
                .limit(limit)
                .into(new ArrayList<>());
    }

    /** Marks those of the caller's own as read; how many were not. */
    long read(Caller caller, Collection<UUID> ids) {
        return notices.updateMany(
                        and(theirs(caller), in("_id", ids), eq("readAt", null)), Updates.set("readAt", today.now()))
                .getModifiedCount();
    }

    /** Nobody reads what is half a year old. */
    void removeOld() {
        notices.deleteMany(lt("at", today.now().minus(KEPT)));
    }

    private void tell(ReferralState referral, Fact fact) {
        if (fact.name().equals(HANDED_OVER)) {
            handedOver(referral, fact);
            return;
        }
        Set<Side> told = new Told(referral, directory::sameUnit).of(fact);
        if (told.contains(Side.SENDER)) {
            boolean turn = SENDERS_TURN.contains(fact.name()) || ANYBODYS_TURN.contains(fact.name());
            write(referral, fact, Side.SENDER, referral.senderMember(), turn);
        }
        // Whoever passed it on has let go of it: the receiver is the next one.
        if (told.contains(Side.RECEIVER) || fact.name().equals("forwarded")) {
            boolean turn = RECEIVERS_TURN.contains(fact.name()) || ANYBODYS_TURN.contains(fact.name());
            UUID member = TO_THE_QUEUE.contains(fact.name()) ? null : referral.handlerMember();
            write(referral, fact, Side.RECEIVER, member, turn);
        }
    }

    /** Whoever answers for it from now on has the turn, and the other side hears whom to ask. */
    private void handedOver(ReferralState referral, Fact fact) {
        boolean receivers = fact.code() == null || fact.code().equals("receiver");
        write(referral, fact, Side.SENDER, referral.senderMember(), !receivers);
        write(referral, fact, Side.RECEIVER, referral.handlerMember(), receivers);
    }

    private void write(ReferralState referral, Fact fact, Side side, @Nullable UUID member, boolean needsAction) {
        Target target = referral.target();
        UUID id = Ids.derived(
                "notice",
                referral.id().toString(),
                Long.toString(fact.sequence()),
                side.name().toLowerCase(Locale.ROOT));
        boolean coordinated = side == Side.RECEIVER && target.kind().equals(EntryKind.NETWORK.code());
        write(new Notice(
                id,
                referral.region(),
                side == Side.SENDER ? referral.senderUnit() : target.unit(),
                coordinated ? target.id() : null,
                member,
                referral.id(),
                null,
                null,
                fact.name(),
                fact.code(),
                fact.at(),
                needsAction,
                null));
    }

    private void write(Notice notice) {
        try {
            notices.insertOne(notice);
        } catch (MongoWriteException told) {
            if (told.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw told;
            }
        }
        // Also where it was told before: a crash may have come between the two.
        if (mail != null) {
            mail.tell(notice.id(), notice.unit(), notice.member(), notice.fact(), notice.needsAction(), notice.at());
        }
    }

    /** Their own wherever they handle it, and what is for everybody of the unit or of a network they coordinate. */
    private Bson theirs(Caller caller) {
        List<UUID> members = standIns.membersBehind(caller.membership().id());
        return or(in("member", members), and(eq("member", null), ofTheirUnit(caller)));
    }

    private Bson ofTheirUnit(Caller caller) {
        Bson unit = in("unit", directory.unitsOf(caller.unit()));
        List<UUID> networks = coordination.networksOf(caller.membership().id());
        return networks.isEmpty() ? unit : or(unit, in("network", networks));
    }

    /**
     * Which of them are wanted.
     *
     * @param wholeUnit also those for other members of the unit: the unit is the party, not a person
     * @param id only this one, as a mail's link names it
     */
    record Narrowed(
            boolean unread, boolean wholeUnit, @Nullable UUID id) {
        String name() {
            return "notices:" + unread + ":" + wholeUnit + ":" + id;
        }
    }

    /** Where a page ended. */
    record Position(Instant at, UUID id) {}
}
