package fi.polku.platform.web;

import fi.polku.platform.mongo.StaleVersion;
import java.util.UUID;

/** The version a writer has seen, from {@code If-Match}: 428 when the header is missing, 400 when it is no single tag. */
public record ExpectedVersion(long value) {

    /** Stands for a well-formed tag that none of ours can equal, so that every check fails. */
    static final ExpectedVersion NEVER = new ExpectedVersion(-1);

    /** Refuses with {@link StaleVersion} (412) unless the aggregate still has the version the writer has seen. */
    public void check(UUID id, long actual) {
        if (value != actual) {
            throw new StaleVersion(id, value);
        }
    }
}
