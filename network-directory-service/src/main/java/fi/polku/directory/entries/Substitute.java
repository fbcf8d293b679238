package fi.polku.directory.entries;

import java.util.UUID;

/**
 * A person who stands in for another one [sijainen].
 *
 * @param validity with a last day, always
 */
public record Substitute(UUID membership, Validity validity) {}
