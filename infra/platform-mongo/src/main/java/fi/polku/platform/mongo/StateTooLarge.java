package fi.polku.platform.mongo;

import java.util.UUID;

/** What an aggregate says to others would no longer fit into one record, so the change that would make it so is not made. */
public class StateTooLarge extends RuntimeException {

    private final UUID id;
    private final long size;
    private final long limit;

    /** Sizes in bytes. */
    public StateTooLarge(UUID id, long size, long limit) {
        super("The public state of %s would have %d bytes, and may have %d".formatted(id, size, limit));
        this.id = id;
        this.size = size;
        this.limit = limit;
    }

    public UUID id() {
        return id;
    }

    public long size() {
        return size;
    }

    public long limit() {
        return limit;
    }
}
