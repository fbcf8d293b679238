package fi.polku.directory.entries;

/**
 * What is to be put in the place of an entry, among others.
 *
 * @param seen the entry as it was seen; another version stays
 */
public record Replacement<E>(Held<E> seen, E entry) {}
