package fi.polku.acceptance;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/**
 * Watches whether any copy goes back to an older state. The newest may soon come again; until then the copy would grant what has
 * been withdrawn.
 */
final class CopiesWatch implements AutoCloseable {
    private final List<MongoCollection<Document>> copies;
    private final Map<String, Long> newest = new HashMap<>();
    private final Set<String> wentBack = ConcurrentHashMap.newKeySet();
    private final AtomicInteger looks = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();
    private final CompletableFuture<?> watch;

    CopiesWatch(Ground ground) {
        copies = ReadModels.copies(ground);
        watch = AtOnce.beside(() -> {
            while (!over.get()) {
                copies.forEach(this::look);
                looks.incrementAndGet();
            }
            return true;
        });
    }

    /** The copies that went back, after at least one more look at all of them. */
    Set<String> wentBack() {
        int before = looks.get();
        await().atMost(Duration.ofSeconds(30)).until(() -> looks.get() > before + 1 || watch.isDone());
        watch.getNow(null);
        return Set.copyOf(wentBack);
    }

    @Override
    public void close() {
        over.set(true);
        watch.join();
    }

    private void look(MongoCollection<Document> collection) {
        collection.find().projection(Projections.include("epoch", "sequence")).forEach(copy -> {
            String name = "%s %s of epoch %s".formatted(collection.getNamespace(), copy.get("_id"), copy.get("epoch"));
            long now = copy.get("sequence", Number.class).longValue();
            if (newest.merge(name, now, Math::max) > now) {
                wentBack.add(name);
            }
        });
    }
}
