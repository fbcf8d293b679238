package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * A person who stands in for another one.
 *
 * @param validity always with a last day
 */
public record Substitute(UUID membership, Validity validity) {
    public Substitute {
        requireNonNull(membership, "membership");
        requireNonNull(validity, "validity");
    }
}
