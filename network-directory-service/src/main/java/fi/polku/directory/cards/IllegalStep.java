package fi.polku.directory.cards;

/** The card is not where this step can be taken; nothing was stored. */
public final class IllegalStep extends RuntimeException {

    private final Stage stage;
    private final Step step;

    IllegalStep(Stage stage, Step step) {
        super(stage + " " + step, null, false, false);
        this.stage = stage;
        this.step = step;
    }

    public Stage stage() {
        return stage;
    }

    public Step step() {
        return step;
    }
}
