package fi.polku.directory.reach.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.mongo.MongoEntries;
import fi.polku.directory.reach.Dissemination;
import fi.polku.directory.reach.Feedback;
import fi.polku.directory.reach.FeedbackLists;
import fi.polku.directory.reach.KnowledgeAnswer;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.Migration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** None of it leaves the service. */
@Configuration(proxyBeanMethods = false)
class ReachStoreConfiguration {

    private static final String DISSEMINATIONS = "cardDissemination";
    private static final String FEEDBACK = "cardFeedback";
    private static final String KNOWLEDGE = "cardKnowledge";

    @Bean
    Entries<Dissemination> disseminations(AggregateFactory aggregates) {
        return new MongoEntries<>(aggregates.of(AggregateType.unpublished(DISSEMINATIONS, Dissemination.class)));
    }

    @Bean
    Entries<Feedback> feedback(AggregateFactory aggregates) {
        return new MongoEntries<>(aggregates.of(AggregateType.unpublished(FEEDBACK, Feedback.class)));
    }

    @Bean
    Entries<KnowledgeAnswer> knowledgeAnswers(AggregateFactory aggregates) {
        return new MongoEntries<>(aggregates.of(AggregateType.unpublished(KNOWLEDGE, KnowledgeAnswer.class)));
    }

    @Bean
    FeedbackLists feedbackLists(AggregateFactory aggregates) {
        return new MongoFeedbackLists(aggregates.of(AggregateType.unpublished(FEEDBACK, Feedback.class)));
    }

    @Bean
    Migration feedbackOrder() {
        return new Migration("directory-reach-002", "Indexes of what was said, in the order it is read", database -> {
            var feedback = database.getCollection(FEEDBACK);
            feedback.createIndex(
                    MongoFeedbackLists.FIRST_TO_ANSWER.index(MongoFeedbackLists.ORGANISATION, MongoFeedbackLists.OPEN));
            feedback.createIndex(MongoFeedbackLists.FIRST_TO_ANSWER.index(MongoFeedbackLists.BY));
            feedback.createIndex(MongoFeedbackLists.NEWEST_FIRST.index(MongoFeedbackLists.CARD));
        });
    }

    @Bean
    Migration reachIndexes() {
        return new Migration(
                "directory-reach-001", "Indexes by card, and of open questions", ReachStoreConfiguration::index);
    }

    private static void index(MongoDatabase database) {
        for (var collection : List.of(DISSEMINATIONS, FEEDBACK, KNOWLEDGE)) {
            database.getCollection(collection).createIndex(Indexes.ascending("state.card", "_id"));
        }
        database.getCollection(FEEDBACK).createIndex(Indexes.ascending("state.organisation", "state.open", "_id"));
    }
}
