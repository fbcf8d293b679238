package fi.polku.consultation.permissions;

import fi.polku.contracts.referral.PermissionsState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Outcome;
import fi.polku.platform.messaging.Reaction;
import java.util.Set;

/** A client has been erased. */
final class ErasureReaction implements Reaction<PermissionsState> {
    private final ErasedClients erasedClients;

    ErasureReaction(ErasedClients erasedClients) {
        this.erasedClients = erasedClients;
    }

    @Override
    public Outcome react(Copied<PermissionsState> source, Set<Long> unseenFacts) {
        if (source.state().erased()) {
            erasedClients.erased(source.id(), source.region());
        }
        return Outcome.done();
    }
}
