package fi.polku.directory.reach;

/** The question has its answer, and keeps it. */
public final class AlreadyAnswered extends RuntimeException {

    AlreadyAnswered() {
        super(null, null, false, false);
    }
}
