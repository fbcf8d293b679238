package fi.polku.consultation.erasure;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.consultation.ErasureState;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Stored;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** That this service's keys of an erased client are destroyed; told to whoever erased the client. */
record Destruction(UUID client, Instant at) {
    static final AggregateType<Destruction> TYPE = new AggregateType<>(
            "destruction", Destruction.class, PublishedType.ERASURE.ceType(), Topics.CONSULTATION, Destruction::told);

    private static ErasureState told(Stored<Destruction> stored) {
        Destruction destruction = stored.state();
        return new ErasureState(
                stored.id(),
                stored.region(),
                destruction.client(),
                List.of(new Fact(1, ErasureState.DESTROYED, destruction.at(), null, null)));
    }
}
