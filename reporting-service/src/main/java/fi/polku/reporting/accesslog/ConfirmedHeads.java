package fi.polku.reporting.accesslog;

import fi.polku.platform.audit.ChainHead;
import java.util.List;

/** How far each source's chain was once verified and kept, told from where no administrator of the store can write. */
@FunctionalInterface
public interface ConfirmedHeads {
    List<ChainHead> all();
}
