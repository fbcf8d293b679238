package fi.polku.platform.audit;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Uses whose caller waits until they are durable; a caller that gave up has completed it already. */
record Waiting(List<Chain.Use> uses, CompletableFuture<Void> durable) {

    /** Tells the writer that no more will come. */
    static final Waiting NO_MORE = new Waiting(List.of(), new CompletableFuture<>());

    boolean abandoned() {
        return durable.isDone();
    }
}
