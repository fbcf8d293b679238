package fi.polku.directory.reach;

import fi.polku.directory.entries.Behind;
import fi.polku.directory.entries.Held;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was said of cards, as people go through it. */
public interface FeedbackLists {

    /** Those first that have to be answered first. */
    List<Held<Feedback>> questions(QuestionQuery query);

    /** All of a card, the newest first. */
    List<Held<Feedback>> of(UUID card, @Nullable Behind after, int limit);
}
