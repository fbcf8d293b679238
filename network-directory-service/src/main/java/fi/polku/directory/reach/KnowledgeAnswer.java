package fi.polku.directory.reach;

import java.util.UUID;

/**
 * How well somebody says they know the way into a service.
 *
 * @param author whether they write the card; else they read it
 * @param ownArea whether they work in the unit whose service it is: awareness is to grow in the others (S2-14)
 * @param score from 0, not at all, to 10
 * @param by the membership that says so, once before and once after
 */
public record KnowledgeAnswer(UUID card, Moment moment, boolean author, boolean ownArea, int score, UUID by) {

    /** As one who is what they are in another answer of theirs. */
    KnowledgeAnswer by(KnowledgeAnswer other) {
        return new KnowledgeAnswer(card, moment, other.author, other.ownArea, score, by);
    }
}
