package fi.polku.referral.units;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.callers.AccessJournal;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.GuardFailed;
import fi.polku.referral.lifecycle.GuardFailed.Guard;
import fi.polku.referral.lifecycle.MoveBetweenMembers;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Referrals;
import fi.polku.referral.lifecycle.Referrals.Held;
import fi.polku.referral.lifecycle.Side;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Hands over many referrals, drafts included, from one member of a unit to another in one step. What was decided is one
 * document; the referrals follow it, and what a crash leaves undone a chore does.
 */
public final class HandOver {
    static final String COLLECTION = "handover";

    private static final int UNFINISHED = 100;

    private final Aggregates<Handover> documents;
    private final Referrals referrals;
    private final MoveBetweenMembers moves;
    private final Directory directory;
    private final AccessJournal journal;
    private final Today today;

    HandOver(
            Aggregates<Handover> documents,
            Referrals referrals,
            MoveBetweenMembers moves,
            Directory directory,
            AccessJournal journal,
            Today today) {
        this.documents = documents;
        this.referrals = referrals;
        this.moves = moves;
        this.directory = directory;
        this.journal = journal;
        this.today = today;
    }

    /**
     * Decides and does it.
     *
     * @param chosen which of the member's referrals; empty means all
     */
    Stored<Handover> handOver(Caller caller, Creation creation, Side side, UUID from, UUID to, Set<UUID> chosen) {
        List<UUID> units = directory.unitsOf(caller.unit());
        Member taker = directory
                .member(to)
                .filter(member -> units.contains(member.unit()))
                .orElseThrow(() -> new GuardFailed(Guard.NOT_OF_THE_UNIT));
        Stored<Handover> decided = documents.repeated(creation).orElseGet(() -> {
            List<Held> found = referrals.heldBy(side, units, from, chosen);
            found.stream()
                    .map(held -> held.client().value())
                    .distinct()
                    .forEach(client -> journal.write(caller, client, Grounds.OWN_RECORD));
            var by = new Member(
                    caller.organisation(), caller.unit(), caller.membership().id());
            return documents.create(
                    creation,
                    caller.region(),
                    new Handover(
                            side,
                            from,
                            taker,
                            by,
                            today.now(),
                            found.stream().map(held -> held.id().value()).toList(),
                            false));
        });
        return follow(decided);
    }

    /** What a crash has left of decided ones. */
    void finish() {
        documents
                .list(Filters.eq("state.done", false), Sorts.ascending("_id"), UNFINISHED)
                .forEach(this::follow);
    }

    private Stored<Handover> follow(Stored<Handover> decided) {
        Handover handover = decided.state();
        if (handover.done()) {
            return decided;
        }
        Set<ReferralId> ids = handover.referrals().stream().map(ReferralId::new).collect(Collectors.toSet());
        ids.forEach(id -> moves.handOver(id, handover.side(), handover.from(), handover.to(), handover.by()));
        try {
            return documents.commit(current(decided), handover.isDone());
        } catch (StaleVersion doneByAnother) {
            return current(decided);
        }
    }

    /** A creation is told as version 1 also when it is repeated. */
    private Stored<Handover> current(Stored<Handover> decided) {
        return documents.find(decided.id()).orElse(decided);
    }

    /**
     * One decision to hand over.
     *
     * @param referrals found when it was decided
     * @param done whether all of them have followed
     */
    record Handover(Side side, UUID from, Member to, Member by, Instant at, List<UUID> referrals, boolean done) {
        Handover {
            referrals = List.copyOf(referrals);
        }

        Handover isDone() {
            return new Handover(side, from, to, by, at, referrals, true);
        }
    }
}
