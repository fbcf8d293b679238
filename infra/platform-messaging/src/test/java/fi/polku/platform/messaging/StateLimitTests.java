package fi.polku.platform.messaging;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.StateTooLarge;
import java.util.function.Function;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StateLimitTests {

    private static final int LIMIT = 1_000;

    private final MessagingJson json = new MessagingJson();
    private final StateLimit limit = new StateLimit(json, LIMIT);

    /** The record of a word is the word and what stands round it. */
    private final int roundAWord = json.write(new Word("")).length;

    @Test
    void countsTheBytesOfWhatIsPublished() {
        assertThatCode(() -> require("a".repeat(LIMIT - roundAWord))).doesNotThrowAnyException();
        assertTooLarge("a".repeat(LIMIT - roundAWord + 1));
        assertThatCode(() -> require("ä".repeat((LIMIT - roundAWord) / 2))).doesNotThrowAnyException();
        assertTooLarge("ä".repeat((LIMIT - roundAWord) / 2 + 1));
        assertTooLarge("\n".repeat((LIMIT - roundAWord) / 2 + 1));
    }

    @Test
    void seesWhatIsLargeByManySmallParts() {
        BsonArray parts = new BsonArray();
        for (int i = 0; i < LIMIT; i++) {
            parts.add(new BsonDocument("n", new BsonInt64(i)));
        }
        Stored<Word> word = word("a".repeat(LIMIT));

        assertThatThrownBy(() -> limit.require(
                        type(Stored::state), word, new BsonDocument("state", new BsonDocument("of", parts))))
                .isInstanceOf(StateTooLarge.class);
    }

    @Test
    void leavesAloneWhatSaysNothingToOthers() {
        Stored<Word> word = word("a".repeat(LIMIT));

        assertThatCode(() -> limit.require(type(_ -> null), word, written(word)))
                .doesNotThrowAnyException();
        assertThatCode(() -> limit.require(AggregateType.unpublished("words", Word.class), word, written(word)))
                .doesNotThrowAnyException();
    }

    private void assertTooLarge(String text) {
        assertThatThrownBy(() -> require(text)).isInstanceOf(StateTooLarge.class);
    }

    private void require(String text) {
        Stored<Word> word = word(text);
        limit.require(type(Stored::state), word, written(word));
    }

    private static Stored<Word> word(String text) {
        return new Stored<>(Ids.next(), 1, 1, "16", new Word(text));
    }

    private static BsonDocument written(Stored<Word> word) {
        return new BsonDocument(
                "state", new BsonDocument("text", new BsonString(word.state().text())));
    }

    private static AggregateType<Word> type(Function<Stored<Word>, @Nullable Object> publicState) {
        return new AggregateType<>("words", Word.class, "fi.polku.test.word.v1", "words", publicState);
    }

    record Word(String text) {}
}
