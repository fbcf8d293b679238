package fi.polku.directory.shadowing.mongo;

import com.mongodb.client.model.Indexes;
import fi.polku.directory.shadowing.Shadowing;
import fi.polku.directory.shadowing.Shadowings;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** None of it leaves the service. */
@Configuration(proxyBeanMethods = false)
class ShadowingStoreConfiguration {

    private static final String SHADOWINGS = "shadowing";

    @Bean
    Shadowings shadowings(AggregateFactory aggregates) {
        return new MongoShadowings(aggregates.of(AggregateType.unpublished(SHADOWINGS, Shadowing.class)));
    }

    @Bean
    Migration shadowingOrder() {
        return new Migration(
                "directory-shadowing-002", "Indexes of shadowings in the order of their days", database -> {
                    var shadowings = database.getCollection(SHADOWINGS);
                    shadowings.createIndex(MongoShadowings.BY_FIRST_DAY.index());
                    shadowings.createIndex(MongoShadowings.BY_FIRST_DAY.index(MongoShadowings.STATE));
                });
    }

    @Bean
    Migration shadowingIndexes() {
        return new Migration("directory-shadowing-001", "Indexes of shadowings", database -> {
            var shadowings = database.getCollection(SHADOWINGS);
            shadowings.createIndex(Indexes.ascending(MongoShadowings.STATE, MongoShadowings.PROFESSION, "_id"));
            shadowings.createIndex(Indexes.ascending(MongoShadowings.WISHED_BY));
            shadowings.createIndex(Indexes.ascending(MongoShadowings.ANSWERED_BY));
        });
    }
}
