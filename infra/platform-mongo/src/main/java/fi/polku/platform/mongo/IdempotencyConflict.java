package fi.polku.platform.mongo;

import java.util.UUID;

/** The same idempotency key came with another body than the one that created the document. */
public class IdempotencyConflict extends RuntimeException {

    private final UUID id;

    public IdempotencyConflict(UUID id) {
        super("%s was created from another body".formatted(id));
        this.id = id;
    }

    public UUID id() {
        return id;
    }
}
