package fi.polku.directory.assurance.mongo;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import fi.polku.directory.assurance.Reminders;
import fi.polku.platform.mongo.Migration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReminderStoreConfiguration {

    @Bean
    Reminders reminders(MongoDatabase database) {
        return new MongoReminders(database);
    }

    @Bean
    Migration reminderIndexes() {
        return new Migration(
                "directory-003",
                "Index of reminders by region",
                database -> database.getCollection(MongoReminders.COLLECTION)
                        .createIndex(Indexes.ascending("region", "_id")));
    }
}
