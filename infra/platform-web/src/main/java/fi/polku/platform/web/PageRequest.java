package fi.polku.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is asked for, from the parameters {@code limit} (1 to 100, else 400) and {@code cursor}.
 *
 * @param cursor as {@link Cursors} signed it, absent for the first page
 */
public record PageRequest(int limit, @Nullable String cursor) {

    static final int LARGEST = 100;
    static final int USUAL = 25;
}
