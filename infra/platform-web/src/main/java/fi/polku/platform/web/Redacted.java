package fi.polku.platform.web;

import org.jspecify.annotations.Nullable;

/** A failure as it may be logged: types and places only, since messages quote what people wrote. */
final class Redacted extends RuntimeException {

    private static final int LONGEST_CHAIN = 10;

    private Redacted(Throwable failure, @Nullable Throwable cause) {
        super(failure.getClass().getName(), cause);
        setStackTrace(failure.getStackTrace());
    }

    static Redacted of(Throwable failure) {
        return of(failure, LONGEST_CHAIN);
    }

    private static Redacted of(Throwable failure, int links) {
        var cause = failure.getCause();
        return new Redacted(failure, cause == null || links == 0 ? null : of(cause, links - 1));
    }
}
