package fi.polku.directory.accessibility;

/** The feedback takes no further answers; nothing was stored. */
public final class FeedbackFull extends RuntimeException {

    FeedbackFull() {
        super(null, null, false, false);
    }
}
