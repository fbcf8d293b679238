package fi.polku.directory.shadowing;

/** The shadowing is not where this step can be taken; nothing was stored. */
public final class IllegalStep extends RuntimeException {

    private final State state;
    private final Step step;

    IllegalStep(State state, Step step) {
        super(state + " " + step, null, false, false);
        this.state = state;
        this.step = step;
    }

    public State state() {
        return state;
    }

    public Step step() {
        return step;
    }
}
