package fi.polku.benchmarks;

/** There is nothing here whose figures would mean something. */
final class NotMeasurable extends RuntimeException {
    NotMeasurable(String why) {
        super(why);
    }
}
