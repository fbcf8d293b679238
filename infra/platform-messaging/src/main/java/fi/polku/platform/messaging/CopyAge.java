package fi.polku.platform.messaging;

import java.time.Duration;

/** How far behind its source a copy may be, measured without trusting any clock but this process's own. */
public interface CopyAge {

    /** Refuses when the copy of this topic may lack something older than the limit; a service's own topics are never too old. */
    void require(String topic, Duration limit);
}
