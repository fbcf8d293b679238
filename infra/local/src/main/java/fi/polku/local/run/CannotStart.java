package fi.polku.local.run;

/** Why the stack cannot stand, in one line that says what to do about it. */
public final class CannotStart extends RuntimeException {

    private final String line;

    public CannotStart(String line) {
        super(line);
        this.line = line;
    }

    public CannotStart(String line, Throwable cause) {
        super(line, cause);
        this.line = line;
    }

    /** Another fault as such a line: what lies at its bottom. */
    public static CannotStart from(Throwable fault) {
        Throwable deepest = fault;
        while (deepest.getCause() != null) {
            if (deepest instanceof CannotStart known) {
                return known;
            }
            deepest = deepest.getCause();
        }
        return deepest instanceof CannotStart known ? known : new CannotStart(deepest.toString(), fault);
    }

    public String line() {
        return line;
    }
}
