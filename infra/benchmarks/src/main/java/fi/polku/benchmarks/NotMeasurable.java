package fi.polku.benchmarks;

/** There is nothing here whose figures would mean something. */
public final class NotMeasurable extends RuntimeException {
    public NotMeasurable(String why) {
        super(why);
    }

    public NotMeasurable(String why, Throwable cause) {
        super(why, cause);
    }
}
