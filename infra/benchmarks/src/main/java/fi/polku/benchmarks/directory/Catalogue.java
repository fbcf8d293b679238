package fi.polku.benchmarks.directory;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.bson.BsonBinary;
import org.bson.BsonBoolean;
import org.bson.BsonDocument;
import org.bson.BsonString;

/** Services in such numbers as only nations have: a real one's document under other ids, units, names and texts. */
final class Catalogue {
    private static final int AT_ONCE = 1_000;
    private static final int OF_A_UNIT = 10;
    private static final List<String> PLACES = List.of(
            "Kokkolan",
            "Kajaanin",
            "Seinäjoen",
            "Tampereen",
            "Oulun",
            "Jyväskylän",
            "Porin",
            "Vaasan",
            "Kuopion",
            "Mikkelin",
            "Lahden",
            "Rovaniemen");
    private static final List<String> FOR = List.of(
            "aikuisten", "nuorten", "pitkäaikaistyöttömien", "selkäpotilaiden", "maahanmuuttajien", "perheiden");
    private static final List<String> WHAT = List.of(
            "kuntoutusneuvonta",
            "työkyvyn arviointi",
            "toimintaterapia",
            "mielenterveyspalvelu",
            "päihdekuntoutus",
            "työhönvalmennus",
            "fysioterapian suoravastaanotto",
            "sosiaaliohjaus",
            "sopeutumisvalmennus");
    private static final String TEXT =
            " auttaa silloin, kun työkyky on alentunut tai uhattuna. Ammattilainen kartoittaa tilanteen yhdessä asiakkaan"
                    + " kanssa, sopii tavoitteista ja kokoaa tarvittavat palvelut. Palvelua annetaan suomeksi ja ruotsiksi.";

    private final MongoCollection<BsonDocument> services;
    private final BsonDocument model;

    Catalogue(MongoCollection<BsonDocument> services, BsonDocument model) {
        this.services = services;
        this.model = model;
    }

    /** Adds what is missing to this number, inside the store: nobody hears of them until all is published again. */
    void growTo(long number) {
        for (long count = services.estimatedDocumentCount(); count < number; count += AT_ONCE) {
            long first = count;
            List<BsonDocument> some = LongStream.range(first, Math.min(number, first + AT_ONCE))
                    .mapToObj(this::service)
                    .toList();
            services.insertMany(some, new InsertManyOptions().ordered(false));
        }
    }

    private BsonDocument service(long number) {
        BsonDocument copy = model.clone();
        copy.put("_id", new BsonBinary(UUID.randomUUID()));
        BsonDocument state = copy.getDocument("state");
        String name = name(number);
        state.put("unit", new BsonBinary(unit(number)));
        state.put("name", new BsonDocument("fi", new BsonString(name + " " + number)));
        state.put(
                "description",
                new BsonDocument("summary", new BsonDocument("fi", new BsonString(text(number))))
                        .append("directAccess", BsonBoolean.valueOf(number % 2 == 0)));
        return copy;
    }

    /** What a service may be called; the number tells it from others of that name. */
    static String name(long number) {
        return of(PLACES, number) + " " + of(FOR, number / PLACES.size()) + " "
                + of(WHAT, number / PLACES.size() / FOR.size());
    }

    static String text(long number) {
        return name(number) + TEXT;
    }

    private static String of(List<String> words, long number) {
        return words.get((int) (number % words.size()));
    }

    private static UUID unit(long number) {
        return UUID.nameUUIDFromBytes(("unit " + number / OF_A_UNIT).getBytes(StandardCharsets.UTF_8));
    }
}
