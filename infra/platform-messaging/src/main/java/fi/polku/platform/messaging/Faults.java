package fi.polku.platform.messaging;

/** Names a failure for the log without its message, which may quote what a record says. */
final class Faults {

    private static final int LONGEST_CHAIN = 5;

    private Faults() {}

    static String kind(Throwable failure) {
        StringBuilder kind = new StringBuilder();
        Throwable link = failure;
        for (int depth = 0; link != null && depth < LONGEST_CHAIN; depth++) {
            kind.append(depth == 0 ? "" : " by ").append(link.getClass().getName());
            link = link.getCause();
        }
        return kind.append(place(failure)).toString();
    }

    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length == 0 ? "" : " at " + trace[0];
    }
}
