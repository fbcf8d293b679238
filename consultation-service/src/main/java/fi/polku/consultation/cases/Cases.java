package fi.polku.consultation.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All cases. Lists carry the scope of a caller; there is no list without one. */
public interface Cases {
    Optional<KnownCase> find(UUID id);

    /** Opens a case; one that is there already is returned untouched. */
    KnownCase open(ConsultationCase opened);

    /**
     * Puts a new state in the place of the one that was seen.
     *
     * @throws fi.polku.platform.mongo.StaleVersion when somebody else was quicker
     */
    KnownCase commit(KnownCase seen, ConsultationCase next);

    /** Shows a client's cases to nobody any more: the client has been erased. */
    void forget(UUID client);

    /**
     * The cases in a caller's scope, newest first.
     *
     * @param states wanted states, all where empty
     * @param after the last one of the page before
     */
    List<KnownCase> of(Scope scope, Set<CaseStatus> states, @Nullable Position after, int limit);

    /**
     * What a caller's list can hold.
     *
     * @param senderUnits the caller's unit, which sees what it has sent, and those it has taken over from
     * @param networks networks that the caller co-ordinates
     * @param membership the caller's membership, which is not shown what it is disqualified for
     */
    record Scope(List<UUID> senderUnits, List<UUID> networks, UUID membership) {
        public Scope {
            senderUnits = List.copyOf(senderUnits);
            networks = List.copyOf(networks);
        }
    }

    /** Where a list goes on. */
    record Position(Instant openedAt, UUID id) {}
}
