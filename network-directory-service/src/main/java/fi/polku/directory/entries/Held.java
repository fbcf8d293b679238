package fi.polku.directory.entries;

import java.util.UUID;

/** An entry as the directory holds it. */
public record Held<E>(UUID id, long version, String region, E entry) {}
