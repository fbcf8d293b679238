package fi.polku.directory.cards;

import java.util.Locale;

/** What may be done to a card. */
public enum Step {
    /** By an author: another text. */
    WRITE("written"),
    /** By an author: asks the manager to decide. */
    SUBMIT("submitted"),
    /** By an author: takes that back. */
    RECALL("recalled"),
    /** By the manager: publishes the text as the next edition. */
    APPROVE("approved"),
    /** By the manager: not yet, and why. */
    RETURN("returned"),
    /** By the manager: the published edition holds on, until another day. */
    REVIEW("reviewed"),
    /** By the manager: nobody is to be guided by it any more. */
    WITHDRAW("withdrawn");

    private final String done;

    Step(String done) {
        this.done = done;
    }

    /** Whether the manager decides it, and not an author. */
    public boolean isDecision() {
        return compareTo(APPROVE) >= 0;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it is published, once it is done. */
    public String done() {
        return done;
    }
}
