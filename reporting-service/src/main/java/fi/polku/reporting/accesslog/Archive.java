package fi.polku.reporting.accesslog;

import fi.polku.platform.audit.ChainHead;
import fi.polku.platform.audit.Confirmation;
import fi.polku.platform.audit.Finding;
import fi.polku.platform.audit.Group;
import java.util.List;
import java.util.UUID;

/** Keeps groups for ever, each as it came; nothing in it is changed or removed. */
public interface Archive {
    /** How far a source's chain has been verified and kept. */
    ChainHead head(String source);

    /** How far that was confirmed to the source: up to the head, or to where the first fault was found. */
    Confirmation confirmed(String source);

    /** Keeps groups, then what was found, then the head; a repetition changes nothing. */
    void keep(List<Group> groups, List<Finding> findings, ChainHead head, Confirmation confirmed);

    /**
     * Groups of one source in their order. One that cannot be read, or under which uses are looked up that it does not tell of,
     * comes without its MAC.
     */
    List<Group> groups(String source, long after, long through, int limit);

    /** Keeps what was found later; what is found once more goes as far as it was ever seen to. */
    void note(List<Finding> findings);

    /**
     * The uses of a client's data by members of one region, across services, newest first.
     *
     * @param limit the most entries
     */
    List<Use> ofClient(UUID client, String region, LogPeriod period, int limit);

    /** Chains without a closing group: of processes that run, and of those that died. */
    List<OpenChain> open();

    /** What was found wrong, newest first. */
    List<Finding> findings(int limit);
}
