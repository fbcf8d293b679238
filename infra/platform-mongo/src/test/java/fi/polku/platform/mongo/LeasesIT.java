package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeasesIT {

    private static final Duration TTL = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    private final MongoDatabase database = Stores.fresh();

    @Test
    void isHeldByOneOfManyThatTryAtOnce() {
        List<Leases> replicas = IntStream.range(0, 8).mapToObj(_ -> at(NOON)).toList();

        long holders = replicas.parallelStream()
                .filter(replica -> replica.acquire("sweep", TTL))
                .count();

        assertThat(holders).isEqualTo(1);
    }

    @Test
    void isKeptLongerByItsHolderOnly() {
        Leases holder = at(NOON);
        Leases other = at(NOON);

        assertThat(holder.acquire("sweep", TTL)).isTrue();
        assertThat(other.acquire("sweep", TTL)).isFalse();
        assertThat(holder.acquire("sweep", TTL)).isTrue();
    }

    @Test
    void passesOnWhenReleasedByItsHolder() {
        Leases holder = at(NOON);
        Leases other = at(NOON);
        holder.acquire("sweep", TTL);

        other.release("sweep");
        assertThat(other.acquire("sweep", TTL)).isFalse();

        holder.release("sweep");
        assertThat(other.acquire("sweep", TTL)).isTrue();
    }

    @Test
    void passesOnWhenItsTimeIsUp() {
        at(NOON).acquire("sweep", TTL);

        assertThat(at(NOON.plusSeconds(30)).acquire("sweep", TTL)).isFalse();
        assertThat(at(NOON.plusSeconds(31)).acquire("sweep", TTL)).isTrue();
    }

    @Test
    void concernsItsOwnNameOnly() {
        at(NOON).acquire("sweep", TTL);

        assertThat(at(NOON).acquire("rotate", TTL)).isTrue();
    }

    private Leases at(Instant now) {
        return new Leases(database, Clock.fixed(now, ZoneOffset.UTC));
    }
}
