package fi.polku.reporting.accesslog;

import fi.polku.platform.audit.Confirmation;
import java.util.concurrent.CompletableFuture;

/** Tells sources how far their log is kept. */
@FunctionalInterface
public interface Confirmations {
    /** Done once it is durable where no administrator of the store can write. */
    CompletableFuture<?> send(Confirmation confirmation);
}
