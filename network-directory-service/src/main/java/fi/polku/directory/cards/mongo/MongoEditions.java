package fi.polku.directory.cards.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import fi.polku.directory.cards.Edition;
import fi.polku.directory.cards.Editions;
import fi.polku.platform.mongo.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.codecs.pojo.annotations.BsonId;

/** Keeps each edition as one document, whose id follows from the card and its number. */
final class MongoEditions implements Editions {

    static final String COLLECTION = "cardEdition";

    private final MongoCollection<Kept> editions;

    MongoEditions(MongoDatabase database) {
        editions = database.getCollection(COLLECTION, Kept.class);
    }

    @Override
    public void keep(UUID card, Edition edition) {
        var id = Ids.derived("card-edition", card.toString(), Integer.toString(edition.number()));
        editions.replaceOne(Filters.eq("_id", id), new Kept(id, card, edition), new ReplaceOptions().upsert(true));
    }

    @Override
    public List<Edition> of(UUID card, int below, int limit) {
        return editions.find(Filters.and(Filters.eq("card", card), Filters.lt("edition.number", below)))
                .sort(Sorts.descending("edition.number"))
                .limit(limit)
                .map(Kept::edition)
                .into(new ArrayList<>());
    }

    record Kept(@BsonId UUID id, UUID card, Edition edition) {}
}
