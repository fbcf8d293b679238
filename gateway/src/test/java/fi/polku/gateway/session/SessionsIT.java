package fi.polku.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import fi.polku.gateway.TestKeyset;
import fi.polku.gateway.seal.Seal;
import fi.polku.gateway.session.mongo.SessionStore;
import fi.polku.platform.test.TestStore;
import fi.polku.platform.test.stack.Folders;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** How long sessions last, what a thief of the store gets, and who may change tokens. */
class SessionsIT {
    private static final Instant NOON = Instant.parse("2026-11-22T10:00:00Z");
    private static final Person AINO = new Person("one", "https://one.example", "aino", "Aino Ainola");
    private static final Tokens TOKENS = new Tokens("access-1", NOON.plusSeconds(300), "refresh-1", "identity-1");
    private static final Tokens NEXT = new Tokens("access-2", NOON.plusSeconds(600), "refresh-2", "identity-2");
    private static final String DATABASE = TestStore.freshDatabase();
    private static SessionStore store;
    private static Sessions sessions;

    private final SessionId id = SessionId.fresh();

    @BeforeAll
    static void open() throws IOException {
        store = new SessionStore(URI.create(TestStore.uri()), DATABASE, Duration.ofSeconds(10));
        var keyset = Files.writeString(Folders.temporary("keys").resolve("sessions.json"), TestKeyset.json());
        sessions = store.sessions(Seal.of(keyset), JsonMapper.shared(), Duration.ofMinutes(30), Duration.ofHours(10));
    }

    @AfterAll
    static void close() {
        store.close();
    }

    @Test
    void endsWhenNothingIsAskedForHalfAnHour() {
        begin();

        assertThat(find(NOON.plus(Duration.ofMinutes(29)))).isNotNull();
        assertThat(find(NOON.plus(Duration.ofMinutes(30)))).isNull();
    }

    @Test
    void lastsAsLongAsItIsUsedButNeverOverTenHours() {
        begin();
        for (var now = NOON; now.isBefore(NOON.plus(Duration.ofHours(10))); now = now.plus(Duration.ofMinutes(20))) {
            sessions.use(found(now), now).block();
        }

        assertThat(find(NOON.plus(Duration.ofMinutes(599)))).isNotNull();
        assertThat(find(NOON.plus(Duration.ofHours(10)))).isNull();
    }

    @Test
    void keepsNothingInTheStoreThatOpensASessionOrNamesAnybody() {
        begin();

        try (var client = MongoClients.create(TestStore.uri())) {
            var stored = Objects.requireNonNull(client.getDatabase(DATABASE)
                    .getCollection("sessions")
                    .find(new Document("_id", id.key()))
                    .first());
            assertThat(stored.toJson())
                    .contains(id.key())
                    .doesNotContain(id.value(), id.csrfToken(), "access-1", "refresh-1", "identity-1", "aino", "Aino");
        }
    }

    @Test
    void opensNoTokensUnderAnotherSession() {
        begin();
        try (var client = MongoClients.create(TestStore.uri())) {
            var collection = client.getDatabase(DATABASE).getCollection("sessions");
            var stored = Objects.requireNonNull(
                    collection.find(new Document("_id", id.key())).first());
            var other = SessionId.fresh();
            stored.put("_id", other.key());
            collection.insertOne(stored);

            assertThat(sessions.find(other.key(), NOON).block()).isNull();
        }
    }

    @Test
    void letsOneAtATimeRefreshTheTokens() {
        begin();
        var session = found(NOON);
        var first = UUID.randomUUID();
        var second = UUID.randomUUID();

        assertThat(sessions.claimRefresh(session, first, NOON).block()).isTrue();
        assertThat(sessions.claimRefresh(session, second, NOON).block()).isFalse();
        assertThat(sessions.refreshed(session, second, NEXT).block()).isFalse();
        assertThat(sessions.refreshed(session, first, NEXT).block()).isTrue();
        assertThat(sessions.claimRefresh(session, second, NOON).block()).isFalse();
        var now = found(NOON);
        assertThat(now.tokens()).isEqualTo(NEXT);
        assertThat(sessions.claimRefresh(now, second, NOON).block()).isTrue();
    }

    @Test
    void passesTheClaimOfOneThatDiedToAnotherAndEndsNothingTheOtherSaved() {
        begin();
        var session = found(NOON);
        var dead = UUID.randomUUID();
        var next = UUID.randomUUID();
        sessions.claimRefresh(session, dead, NOON).block();

        assertThat(sessions.claimRefresh(session, next, NOON.plusSeconds(16)).block())
                .isTrue();
        assertThat(sessions.endUnrefreshed(session, dead).block()).isFalse();
        assertThat(sessions.refreshed(session, next, NEXT).block()).isTrue();
        assertThat(sessions.endUnrefreshed(session, dead).block()).isFalse();
        assertThat(find(NOON)).isNotNull();
    }

    @Test
    void remembersUnderWhichMembershipOneActs() {
        begin();
        var membership = UUID.randomUUID();

        assertThat(actingAs(membership)).isEqualTo(membership);
        assertThat(found(NOON).actingAs()).isEqualTo(membership);
        assertThat(actingAs(null)).isNull();
        assertThat(sessions.actAs(SessionId.fresh().key(), membership, NOON).block())
                .isNull();
    }

    @Test
    void tellsWhichOfManyHaveNotEnded() {
        begin();
        var ended = SessionId.fresh().key();

        assertThat(sessions.present(List.of(id.key(), ended), NOON)
                        .collectList()
                        .block())
                .containsExactly(id.key());
        assertThat(sessions.present(List.of(id.key()), NOON.plus(Duration.ofHours(1)))
                        .collectList()
                        .block())
                .isEmpty();
    }

    @Test
    void removesWhatIsOverAndNothingElse() {
        begin();
        var later = SessionId.fresh();
        sessions.begin(later.key(), AINO, TOKENS, NOON.plus(Duration.ofHours(1)))
                .block();

        sessions.sweep(NOON.plus(Duration.ofMinutes(45))).block();

        assertThat(find(NOON)).isNull();
        assertThat(sessions.find(later.key(), NOON).block()).isNotNull();
    }

    @Test
    void endsOnce() {
        begin();

        assertThat(sessions.end(id.key()).block()).isTrue();
        assertThat(sessions.end(id.key()).block()).isFalse();
        assertThat(find(NOON)).isNull();
    }

    private @Nullable UUID actingAs(@Nullable UUID membership) {
        return Objects.requireNonNull(sessions.actAs(id.key(), membership, NOON).block())
                .actingAs();
    }

    private void begin() {
        sessions.begin(id.key(), AINO, TOKENS, NOON).block();
    }

    private @Nullable Session find(Instant now) {
        return sessions.find(id.key(), now).block();
    }

    private Session found(Instant now) {
        return Objects.requireNonNull(find(now), () -> "over at " + now);
    }
}
