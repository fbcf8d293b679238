package fi.polku.reporting.accesslog.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import fi.polku.platform.mongo.Migration;
import fi.polku.reporting.accesslog.Archive;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ArchiveConfiguration {
    @Bean
    Archive accessLogArchive(MongoDatabase database) {
        return new MongoArchive(database);
    }

    @Bean
    Migration archiveIndexes() {
        return new Migration(
                "002-access-log-indexes",
                "The access log is read by client",
                database ->
                        database.getCollection(MongoArchive.GROUPS).createIndex(Indexes.ascending("clients", "at")));
    }

    @Bean
    Migration archiveOrder() {
        return new Migration(
                "003-access-log-order",
                "The access log is verified source by source",
                database ->
                        database.getCollection(MongoArchive.GROUPS).createIndex(Indexes.ascending("source", "number")));
    }
}
