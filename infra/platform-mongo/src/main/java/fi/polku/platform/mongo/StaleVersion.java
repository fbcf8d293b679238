package fi.polku.platform.mongo;

import java.util.UUID;

/** Somebody else changed the document after the version this command was decided on. */
public class StaleVersion extends RuntimeException {

    private final UUID id;
    private final long expected;

    public StaleVersion(UUID id, long expected) {
        super("%s is no longer at version %d".formatted(id, expected));
        this.id = id;
        this.expected = expected;
    }

    public UUID id() {
        return id;
    }

    public long expected() {
        return expected;
    }
}
