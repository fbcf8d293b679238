package fi.polku.reporting.accesslog;

import fi.polku.platform.audit.Access;
import fi.polku.platform.audit.Actor;
import fi.polku.platform.audit.Entry;
import java.time.Instant;

/**
 * One use of a client's data, as some service logged it.
 *
 * @param service which service it was
 * @param number of the entry in its source's log
 */
public record Use(String service, long number, Instant at, Actor actor, Access access) {

    /** What a source, named by its service and an id of its start, has logged. */
    public static Use of(String source, Entry entry) {
        return new Use(serviceOf(source), entry.number(), entry.at(), entry.actor(), entry.access());
    }

    public static String serviceOf(String source) {
        int end = source.indexOf('/');
        return end < 0 ? source : source.substring(0, end);
    }
}
