package fi.polku.referral.attachments.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Migration;
import fi.polku.referral.attachments.Attachments;
import fi.polku.referral.attachments.Files;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttachmentStoreConfiguration {
    @Bean
    Migration attachmentIndexes() {
        return new Migration(
                "2026-11-22-attachment-indexes",
                "Attachments of a form, of a client, of a state, of a content; chunks of a content, of a time",
                database -> {
                    database.getCollection(AttachmentDocument.COLLECTION)
                            .createIndexes(List.of(
                                    new IndexModel(Indexes.ascending(MongoAttachments.FORM)),
                                    new IndexModel(Indexes.ascending(MongoAttachments.CLIENT)),
                                    new IndexModel(Indexes.ascending(MongoAttachments.STATE, "state.announcedAt")),
                                    new IndexModel(
                                            Indexes.ascending(MongoAttachments.CONTENT),
                                            new IndexOptions().sparse(true))));
                    database.getCollection(Chunk.COLLECTION)
                            .createIndexes(List.of(
                                    new IndexModel(Indexes.ascending(Chunk.CONTENT)),
                                    new IndexModel(Indexes.ascending(Chunk.NUMBER, Chunk.AT))));
                });
    }

    /** No attachment leaves the service: nothing of it is published. */
    @Bean
    Attachments attachments(AggregateFactory factory, FieldEncryption encryption) {
        return new MongoAttachments(
                factory.of(AggregateType.unpublished(AttachmentDocument.COLLECTION, AttachmentDocument.class)),
                new AttachmentCipher(encryption));
    }

    @Bean
    Files files(MongoDatabase database, Attachments attachments, Clock clock) {
        return new MongoFiles(database, attachments::refersTo, clock);
    }
}
