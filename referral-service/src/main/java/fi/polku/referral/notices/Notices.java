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
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.mail.Mail;
import fi.polku.referral.units.StandIns;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** All notices. There is no way to read them without the caller they are for. */
public final class Notices {
    private static final Duration KEPT = Duration.ofDays(180);

    /** What concerns nobody but the side that did it. */
    private static final Set<String> PRIVATE = Set.of("recorded");

    /** What comes to the whole unit, whoever has taken it up since. */
    private static final Set<String> TO_THE_QUEUE = Set.of("sent", "forwarded");

    private static final Set<String> SENDERS_TURN =
            Set.of("information-requested", "forward-asked", "declined", "failed", "outcome-reported");
    private static final Set<String> RECEIVERS_TURN =
            Set.of("sent", "forwarded", "information-provided", "cancel-requested", "reopened");
    private static final Set<String> ANYBODYS_TURN = Set.of("overdue", "stalled", "conflict", "problem-marked");

    private final MongoCollection<Notice> notices;
    private final Directory directory;
    private final StandIns standIns;
    private final @Nullable Mail mail;
    private final Today today;

    /**
     * All of them.
     *
     * @param mail absent where none leaves the platform
     */
    Notices(MongoDatabase database, Directory directory, StandIns standIns, @Nullable Mail mail, Today today) {
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
        boolean senderDid = referral.senderUnit().equals(fact.unit());
        boolean bySystem = fact.unit() == null;
        boolean sameUnit = referral.senderUnit().equals(referral.target().unit());
        if (bySystem || !senderDid || sameUnit) {
            boolean turn = SENDERS_TURN.contains(fact.name()) || ANYBODYS_TURN.contains(fact.name());
            write(referral, fact, "sender", referral.senderUnit(), referral.senderMember(), turn);
        }
        if (!sameUnit && (bySystem || senderDid || fact.name().equals("forwarded"))) {
            boolean turn = RECEIVERS_TURN.contains(fact.name()) || ANYBODYS_TURN.contains(fact.name());
            UUID member = TO_THE_QUEUE.contains(fact.name()) ? null : referral.handlerMember();
            write(referral, fact, "receiver", referral.target().unit(), member, turn);
        }
    }

    private void write(
            ReferralState referral, Fact fact, String side, UUID unit, @Nullable UUID member, boolean needsAction) {
        UUID id = Ids.derived("notice", referral.id().toString(), Long.toString(fact.sequence()), side);
        try {
            notices.insertOne(new Notice(
                    id,
                    referral.region(),
                    unit,
                    member,
                    referral.id(),
                    fact.name(),
                    fact.code(),
                    fact.at(),
                    needsAction,
                    null));
        } catch (MongoWriteException told) {
            if (told.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
                throw told;
            }
        }
        // Also where it was told before: a crash may have come between the two.
        if (mail != null) {
            mail.tell(id, unit, member, fact.name(), needsAction, fact.at());
        }
    }

    private Bson theirs(Caller caller) {
        List<UUID> members = standIns.membersBehind(caller.membership().id());
        return and(ofTheirUnit(caller), or(eq("member", null), in("member", members)));
    }

    private Bson ofTheirUnit(Caller caller) {
        return in("unit", directory.unitsOf(caller.unit()));
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
