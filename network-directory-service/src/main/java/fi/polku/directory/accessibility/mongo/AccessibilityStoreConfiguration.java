package fi.polku.directory.accessibility.mongo;

import fi.polku.directory.accessibility.AccessibilityFeedback;
import fi.polku.directory.accessibility.AccessibilityLists;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.mongo.MongoEntries;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Feedback on accessibility never leaves the service. */
@Configuration(proxyBeanMethods = false)
class AccessibilityStoreConfiguration {

    private static final String FEEDBACK = "accessibilityFeedback";

    @Bean
    Entries<AccessibilityFeedback> accessibilityFeedback(AggregateFactory aggregates) {
        return new MongoEntries<>(aggregates.of(AggregateType.unpublished(FEEDBACK, AccessibilityFeedback.class)));
    }

    @Bean
    AccessibilityLists accessibilityLists(AggregateFactory aggregates) {
        return new MongoAccessibilityLists(
                aggregates.of(AggregateType.unpublished(FEEDBACK, AccessibilityFeedback.class)));
    }

    @Bean
    Migration accessibilityFeedbackOrder() {
        return new Migration(
                "directory-accessibility-001", "Indexes of feedback on accessibility, the newest first", database -> {
                    var feedback = database.getCollection(FEEDBACK);
                    feedback.createIndex(MongoAccessibilityLists.NEWEST_FIRST.index(MongoAccessibilityLists.REGION));
                    feedback.createIndex(MongoAccessibilityLists.NEWEST_FIRST.index(MongoAccessibilityLists.BY));
                });
    }
}
