package fi.polku.platform.messaging;

import com.mongodb.client.MongoCursor;
import com.mongodb.client.cursor.TimeoutMode;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * The operator's command {@code --polku.command=republish}: sends the present state of everything and ends. The service may run
 * meanwhile: a state that changes between reading and sending is mended by the check, as any late send is.
 */
final class Republish implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Republish.class);
    private static final int AT_ONCE = 1_000;

    private final PublishedAggregates published;
    private final Topics topics;
    private final StateSender sender;
    private final ApplicationContext context;

    Republish(PublishedAggregates published, Topics topics, StateSender sender, ApplicationContext context) {
        this.published = published;
        this.topics = topics;
        this.sender = sender;
        this.context = context;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        topics.run();
        for (PublishedAggregate<?> aggregate : published.all()) {
            LOG.info("Republished {} of {}", send(aggregate), aggregate.type().collection());
        }
        SpringApplication.exit(context);
    }

    long send(PublishedAggregate<?> aggregate) {
        long count = 0;
        try (MongoCursor<BsonDocument> all = aggregate
                .collection()
                .find()
                .batchSize(AT_ONCE)
                .timeoutMode(TimeoutMode.ITERATION)
                .iterator()) {
            List<CompletableFuture<@Nullable Void>> sends = new ArrayList<>(AT_ONCE);
            while (all.hasNext()) {
                sends.add(sender.sendUnlessFaulty(aggregate.read(all.next())));
                count++;
                if (sends.size() == AT_ONCE) {
                    await(sends);
                }
            }
            await(sends);
        }
        return count;
    }

    private static void await(List<CompletableFuture<@Nullable Void>> sends) {
        CompletableFuture.allOf(sends.toArray(CompletableFuture[]::new)).join();
        sends.clear();
    }
}
