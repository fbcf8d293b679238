package fi.polku.directory.exchange.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fi.polku.directory.exchange.ImportFiles;
import fi.polku.directory.exchange.ImportRun;
import fi.polku.directory.exchange.ImportRuns;
import fi.polku.directory.exchange.Origins;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExchangeStoreConfiguration {

    private static final String RUNS = "import";

    @Bean
    ImportRuns importRuns(AggregateFactory aggregates, MongoDatabase database) {
        var runs = aggregates.of(AggregateType.unpublished(RUNS, ImportRun.class));
        return new MongoImportRuns(runs, database.getCollection(RowsDocument.COLLECTION, RowsDocument.class));
    }

    @Bean
    Origins origins(MongoDatabase database) {
        return new MongoOrigins(database.getCollection(MongoOrigins.COLLECTION, OriginDocument.class));
    }

    @Bean
    ImportFiles importFiles(MongoDatabase database) {
        return new GridFsFiles(GridFSBuckets.create(database, GridFsFiles.BUCKET));
    }

    @Bean
    Migration importIndexes() {
        return new Migration("directory-import-001", "Indexes of imports and their reports", database -> {
            database.getCollection(RUNS).createIndex(Indexes.ascending("region", "state.orderedAt"));
            database.getCollection(RUNS).createIndex(Indexes.ascending("state.state", "state.orderedAt"));
            database.getCollection(RowsDocument.COLLECTION).createIndex(Indexes.ascending("run", "first"));
        });
    }

    /** Else the first file that is sent would wait for them. */
    @Bean
    Migration importFileIndexes() {
        return new Migration("directory-import-003", "Indexes of files to import", database -> {
            database.getCollection(GridFsFiles.BUCKET + ".files")
                    .createIndex(Indexes.ascending("filename", "uploadDate"));
            database.getCollection(GridFsFiles.BUCKET + ".chunks")
                    .createIndex(Indexes.ascending("files_id", "n"), new IndexOptions().unique(true));
        });
    }

    /** An import asks for each row whether the same is there already: once per row, and never a whole unit's worth. */
    @Bean
    Migration sameEntryIndexes() {
        return new Migration("directory-import-002", "Indexes of entries that are the same", database -> {
            database.getCollection("service")
                    .createIndex(Indexes.ascending("state.unit", "state.kind", "state.name.fi", "_id"));
            database.getCollection("professional")
                    .createIndex(Indexes.ascending("state.unit", "state.fullName", "_id"));
        });
    }
}
