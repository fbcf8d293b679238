package fi.polku.platform.audit;

import java.util.List;

/** Keeps who used which client's data. */
public interface AccessLog {

    /**
     * Keeps one entry per client used, and returns once they are durable; to be called before the answer leaves and before a
     * write is committed.
     *
     * @throws AccessLogUnavailable when they could not be kept in time: the request has to be refused
     */
    void append(Actor actor, List<Access> accesses);
}
