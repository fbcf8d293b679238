package fi.polku.directory.search.messaging;

import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.platform.messaging.UngroupedReader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The beans' name is that of the health which readiness waits for. */
@Configuration(proxyBeanMethods = false)
class IndexFeedConfiguration {

    private static final String SEARCH_INDEX = "searchIndex";

    @Bean(SEARCH_INDEX)
    @ConditionalOnWebApplication
    IndexWorker searchIndex(DirectoryIndex index, UngroupedReader reader) {
        return new IndexWorker(new IndexFeed(index, reader));
    }

    /** An operator's command searches nothing, so it has no index and waits for none. */
    @Bean(SEARCH_INDEX)
    @ConditionalOnNotWebApplication
    HealthIndicator noSearchIndex() {
        return () -> Health.up().build();
    }
}
