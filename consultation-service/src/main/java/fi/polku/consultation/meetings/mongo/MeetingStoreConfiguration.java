package fi.polku.consultation.meetings.mongo;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import fi.polku.consultation.meetings.Meetings;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.mongo.Migration;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingStoreConfiguration {
    @Bean
    Migration meetingIndexes() {
        return new Migration(
                "2026-11-21-meeting-indexes",
                "Lists of networks and of seats",
                database -> database.getCollection(MeetingDocument.COLLECTION)
                        .createIndexes(List.of(
                                new IndexModel(Indexes.compoundIndex(
                                        Indexes.ascending("state.network"),
                                        Indexes.descending("state.startsAt", "_id"))),
                                new IndexModel(Indexes.ascending("state.roster.membership")))));
    }

    @Bean
    Meetings meetings(AggregateFactory factory) {
        return new MongoMeetings(factory.of(PublishedMeeting.TYPE));
    }
}
