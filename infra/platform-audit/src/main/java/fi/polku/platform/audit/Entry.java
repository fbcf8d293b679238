package fi.polku.platform.audit;

import java.time.Instant;

/** One use as it is kept; the numbers of a source's entries follow each other from 1. */
public record Entry(long number, Instant at, Actor actor, Access access) {}
