package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fi.polku.platform.mongo.Chore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ForgottenReservationsIT {
    private final MongoCollection<Document> reservations = Service.database().getCollection("identity_reservation");
    private final Instant now = Service.bean(Clock.class).instant();

    @Test
    void goAfterADayWhereNobodyWasMadeForThem() {
        reserve("forgotten", UUID.randomUUID(), Duration.ofHours(25));
        reserve("under way", UUID.randomUUID(), Duration.ofHours(23));
        UUID client =
                Given.client("{\"identityCode\":\"020516C902J\",\"givenName\":\"Aino\",\"familyName\":\"Varattu\","
                        + "\"municipality\":\"272\",\"language\":\"fi\"}");
        reservations.updateOne(Filters.eq("client", client), Updates.set("at", now.minus(Duration.ofHours(25))));
        reserve("let go", client, Duration.ofHours(25));

        Service.bean("forgottenReservations", Chore.class).work().run();

        assertThat(isThere("forgotten")).isFalse();
        assertThat(isThere("under way")).isTrue();
        assertThat(isThere("let go")).isFalse();
        assertThat(reservations.countDocuments(Filters.eq("client", client))).isEqualTo(1);
    }

    private void reserve(String index, UUID client, Duration ago) {
        reservations.insertOne(
                new Document("_id", index).append("client", client).append("at", now.minus(ago)));
    }

    private boolean isThere(String index) {
        return reservations.countDocuments(Filters.eq(index)) == 1;
    }
}
