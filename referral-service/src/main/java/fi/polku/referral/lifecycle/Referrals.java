package fi.polku.referral.lifecycle;

import fi.polku.platform.mongo.Creation;
import fi.polku.referral.clients.ClientId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All referrals. A state carries its facts, so no change is kept without what it says to others. */
public interface Referrals {
    /** The referral, unless there is none or its client has been erased. */
    Optional<KnownReferral> find(ReferralId id);

    /** Makes the referral in one write, or answers the one that the same request made before. */
    KnownReferral create(Creation creation, String region, Referral referral);

    /** What the same request made before, whatever has changed since. */
    Optional<KnownReferral> repeated(Creation creation);

    KnownReferral commit(KnownReferral seen, Referral next);

    /** All that was ever asked for the client, oldest first; not what was deleted as a draft. */
    List<KnownReferral> allOf(ClientId client);

    /** The client's referrals that have been sent and are not over. */
    List<KnownReferral> openOf(ClientId client);

    /** The same of several clients, as far as they go to this target. */
    List<KnownReferral> openTo(UUID target, Collection<ClientId> clients);

    /** Those whose day is past, and nobody has been told of it. */
    List<ReferralId> overdue(LocalDate day, int limit);

    /** Those silent for longer than their region finds right, and nobody has been told of it. */
    List<ReferralId> silent(LocalDate day, int limit);

    /** Those with an outcome that nobody has confirmed in time. */
    List<ReferralId> unconfirmed(LocalDate day, int limit);

    /**
     * Open ones, of the sender drafts too, for which a member answers.
     *
     * @param units where; empty means wherever it is
     * @param only of these; empty means all
     */
    List<KnownReferral> answeredForBy(Side side, List<UUID> units, UUID member, Set<UUID> only, int limit);

    /** The same without their words, all of them. */
    List<Held> heldBy(Side side, List<UUID> units, UUID member, Set<UUID> only);

    /** Members who answer for open ones on this side, of all units: for the service's own chores. */
    List<UUID> answering(Side side);

    /** That somebody answers for one. */
    record Held(ReferralId id, ClientId client) {}
}
