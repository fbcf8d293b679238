package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened to a client's permissions.
 *
 * @param sequence from 1, without gaps
 * @param code the ground of the permission
 */
public record PermissionFact(long sequence, String name, Instant at, UUID unit, String code) {
    public static final String GRANTED = "granted";
    public static final String WITHDRAWN = "withdrawn";

    /** The client, and all permissions with them; the code is why. */
    public static final String ERASED = "erased";

    public PermissionFact {
        requireNonNull(name, "name");
        requireNonNull(at, "at");
        requireNonNull(unit, "unit");
        requireNonNull(code, "code");
    }
}
