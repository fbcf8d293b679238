package fi.polku.directory.board.mongo;

import com.mongodb.client.model.Indexes;
import fi.polku.directory.board.Notice;
import fi.polku.directory.board.NoticeLists;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.mongo.MongoEntries;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notices never leave the service. */
@Configuration(proxyBeanMethods = false)
class BoardStoreConfiguration {

    private static final String NOTICES = "notice";

    @Bean
    Entries<Notice> notices(AggregateFactory aggregates) {
        return new MongoEntries<>(aggregates.of(AggregateType.unpublished(NOTICES, Notice.class)));
    }

    @Bean
    NoticeLists noticeLists(AggregateFactory aggregates) {
        return new MongoNoticeLists(aggregates.of(AggregateType.unpublished(NOTICES, Notice.class)));
    }

    @Bean
    Migration noticeOrder() {
        return new Migration("directory-board-002", "Indexes of notices, the newest first", database -> {
            var notices = database.getCollection(NOTICES);
            notices.createIndex(MongoNoticeLists.NEWEST_FIRST.index());
            notices.createIndex(MongoNoticeLists.NEWEST_FIRST.index(MongoNoticeLists.OPEN));
        });
    }

    @Bean
    Migration noticeIndexes() {
        return new Migration("directory-board-001", "Indexes of notices", database -> {
            var notices = database.getCollection(NOTICES);
            notices.createIndex(Indexes.ascending("state.open", "_id"));
            notices.createIndex(Indexes.ascending("state.competences", "_id"));
        });
    }
}
