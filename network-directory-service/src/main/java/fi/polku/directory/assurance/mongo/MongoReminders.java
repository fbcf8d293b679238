package fi.polku.directory.assurance.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import fi.polku.directory.assurance.Reminder;
import fi.polku.directory.assurance.Reminders;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Keeps each reminder as one document under the id of its entry. */
final class MongoReminders implements Reminders {

    static final String COLLECTION = "reminders";

    private final MongoCollection<Kept> kept;

    MongoReminders(MongoDatabase database) {
        kept = database.getCollection(COLLECTION, Kept.class);
    }

    @Override
    public void keepAll(Collection<Reminder> reminders) {
        if (!reminders.isEmpty()) {
            kept.bulkWrite(
                    reminders.stream().map(MongoReminders::replacing).toList(), new BulkWriteOptions().ordered(false));
        }
    }

    private static ReplaceOneModel<Kept> replacing(Reminder reminder) {
        var document = new Kept(
                reminder.entry(), reminder.kind(), reminder.region(), reminder.organisation(), reminder.since());
        return new ReplaceOneModel<>(Filters.eq("_id", reminder.entry()), document, new ReplaceOptions().upsert(true));
    }

    @Override
    public void dropAll(Collection<UUID> entries) {
        if (!entries.isEmpty()) {
            kept.deleteMany(Filters.in("_id", entries));
        }
    }

    @Override
    public List<Reminder> of(Collection<UUID> entries) {
        return kept.find(Filters.in("_id", entries)).map(Kept::reminder).into(new ArrayList<>());
    }

    @Override
    public List<Reminder> list(@Nullable String region, @Nullable UUID after, int limit) {
        var demands = new ArrayList<Bson>();
        if (region != null) {
            demands.add(Filters.eq("region", region));
        }
        if (after != null) {
            demands.add(Filters.gt("_id", after));
        }
        return kept.find(demands.isEmpty() ? Filters.empty() : Filters.and(demands))
                .sort(Sorts.ascending("_id"))
                .limit(limit)
                .map(Kept::reminder)
                .into(new ArrayList<>());
    }

    record Kept(
            @BsonId UUID id,
            String kind,
            String region,
            @Nullable UUID organisation,
            LocalDate since) {

        Reminder reminder() {
            return new Reminder(id, kind, region, organisation, since);
        }
    }
}
