package fi.polku.platform.messaging;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SlotTests {

    private static final UUID ID = UUID.randomUUID();

    private final Slot slot = new Slot(version(1));

    @Test
    void theNewestOfWhatComesMeanwhileGoesInsteadOfAllBetween() {
        slot.replacing(version(2)).replacing(version(4)).replacing(version(3));

        Slot following = requireNonNull(slot.following(next -> next));

        assertThat(following.sending().version()).isEqualTo(4);
    }

    @Test
    void nothingFollowsWhereNothingNewerCame() {
        slot.replacing(version(1));

        assertThat(slot.following(next -> next)).isNull();
    }

    @Test
    void whoAskedForANewerVersionIsToldOnceThatIsKept() {
        CompletableFuture<@Nullable Void> first = slot.promiseFor(version(1));
        CompletableFuture<@Nullable Void> second = slot.replacing(version(2)).promiseFor(version(2));

        Slot following = requireNonNull(slot.following(next -> next));
        slot.kept();

        assertThat(first).isCompleted();
        assertThat(second).isNotDone();
        following.kept();
        assertThat(second).isCompleted();
    }

    @Test
    void aFailureIsToldToAll() {
        CompletableFuture<@Nullable Void> second = slot.replacing(version(2)).promiseFor(version(2));

        slot.broken(new IllegalStateException("away"));

        assertThat(slot.promiseFor(version(1))).isCompletedExceptionally();
        assertThat(second).isCompletedExceptionally();
    }

    @SuppressWarnings("NullAway")
    private static Publishable<Note> version(long version) {
        return new Publishable<>(null, ID, version, 1, "16", new BsonDocument());
    }
}
