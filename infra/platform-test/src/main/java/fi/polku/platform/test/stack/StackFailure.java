package fi.polku.platform.test.stack;

/** A part of the stack could not be started; the message says which and why. */
public final class StackFailure extends RuntimeException {

    public StackFailure(String message) {
        super(message);
    }

    public StackFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
