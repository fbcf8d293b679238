package fi.polku.platform.messaging;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** Buries what has no letter yet; a record that is replayed and still cannot be handled keeps the one it has. */
final class LettersOfReplay implements DeadLetters {

    private final DeadLetters others;
    private @Nullable BuriedLetter replayed;
    private @Nullable Poison still;

    LettersOfReplay(DeadLetters others) {
        this.others = others;
    }

    /** Called before each replay. */
    void expect(BuriedLetter letter) {
        replayed = letter;
        still = null;
    }

    /** Why the record that is replayed cannot be handled now either; null where it was. */
    @Nullable
    Poison still() {
        return still;
    }

    @Override
    public void bury(Collection<DeadLetter> letters) {
        List<DeadLetter> anew = new ArrayList<>(letters);
        anew.removeIf(letter -> {
            BuriedLetter known = replayed;
            if (known == null || !isAbout(known, letter)) {
                return false;
            }
            still = letter.reason();
            return letter.reason().code().equals(known.reason());
        });
        others.bury(anew);
    }

    @Override
    public void begin(Collection<TopicPartition> partitions) {
        others.begin(partitions);
    }

    /** What is replayed is handled like any record, so the place alone tells whether a letter is about it. */
    private static boolean isAbout(BuriedLetter known, DeadLetter letter) {
        return known.topic().equals(letter.topic())
                && known.partition() == letter.partition()
                && known.offset() == letter.offset();
    }
}
