package fi.polku.referral.stories;

import com.mongodb.client.model.Indexes;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.Migration;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class StoriesConfiguration {
    @Bean
    Migration storyIndexes() {
        return new Migration(
                "2026-11-22-story-indexes",
                "Stories of a region, the latest first",
                database -> database.getCollection(Stories.COLLECTION)
                        .createIndex(Indexes.compoundIndex(Indexes.ascending("region"), Indexes.descending("_id"))));
    }

    @Bean
    Stories stories(AggregateFactory factory, FieldEncryption encryption, Directory directory, Today today) {
        return new Stories(
                factory.of(AggregateType.unpublished(Stories.COLLECTION, StoryDocument.class)),
                encryption,
                directory,
                today);
    }
}
