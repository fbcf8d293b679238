package fi.polku.directory.shadowing;

import java.util.UUID;

/** One of the two: a professional with their work community. */
public record Party(UUID organisation, UUID unit, UUID membership) {}
