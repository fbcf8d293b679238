package fi.polku.directory.exchange;

/** Where an import stands. */
public enum ImportState {
    AWAITING_FILE,
    WAITING,
    RUNNING,
    FINISHED,
    /** The file could not be read, or one of its rows not be taken in where all had to be. */
    REFUSED,
    /** Somebody has called it off; what had been taken in by then stays. */
    CANCELLED
}
