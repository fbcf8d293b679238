package fi.polku.directory.entries;

import java.util.UUID;

/**
 * The place in a list after which to begin, where the list is in the order of something else than ids.
 *
 * @param key what the list is ordered by, as ISO text
 * @param id which of those that are alike in it
 */
public record Behind(String key, UUID id) {}
