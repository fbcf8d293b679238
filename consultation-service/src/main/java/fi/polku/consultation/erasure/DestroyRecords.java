package fi.polku.consultation.erasure;

import fi.polku.consultation.cases.Cases;
import fi.polku.consultation.permissions.ErasedClients;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Ids;
import java.time.Clock;
import java.util.UUID;

/**
 * Destroys the client's keys, and with them every text that was written about the client here; what is left of their cases,
 * codes and times, nobody is shown any more. The answer is made last, and once however often this is done.
 */
final class DestroyRecords implements ErasedClients {
    private final Cases cases;
    private final FieldEncryption encryption;
    private final Aggregates<Destruction> destructions;
    private final Clock clock;

    DestroyRecords(Cases cases, FieldEncryption encryption, Aggregates<Destruction> destructions, Clock clock) {
        this.cases = cases;
        this.encryption = encryption;
        this.destructions = destructions;
        this.clock = clock;
    }

    @Override
    public void erased(UUID client, String region) {
        encryption.destroyKeys(client);
        cases.forget(client);
        destructions.createDerived(
                Ids.derived("destruction", "consultation-service", client.toString()),
                region,
                new Destruction(client, clock.instant()));
    }
}
