package fi.polku.reporting.accesslog;

import fi.polku.platform.audit.ChainHead;
import fi.polku.platform.audit.Entry;
import fi.polku.platform.audit.Finding;
import fi.polku.platform.audit.Group;
import java.util.List;
import java.util.UUID;

/** Keeps groups for ever, each as it came; nothing in it is changed or removed. */
public interface Archive {
    /** How far a source's chain has been verified and kept. */
    ChainHead head(String source);

    /** Keeps groups, then what was found, then the head; a repetition changes nothing. */
    void keep(List<Group> groups, List<Finding> findings, ChainHead head);

    /**
     * The uses of a client's data by members of one region, newest first.
     *
     * @param limit the most entries
     */
    List<Entry> ofClient(UUID client, String region, int limit);

    /** What was found wrong, newest first. */
    List<Finding> findings(int limit);
}
