package fi.polku.directory.exchange;

import fi.polku.directory.entries.Editor;
import java.time.Instant;
import java.util.UUID;

/**
 * One going through of a file: in whose name, and where from.
 *
 * @param dry nothing is kept
 */
record Session(UUID run, Editor editor, ImportOrder order, Instant at, boolean dry) {}
