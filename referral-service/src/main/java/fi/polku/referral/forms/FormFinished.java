package fi.polku.referral.forms;

/** The edition is finished: it is opened again before anything in it changes. */
public final class FormFinished extends RuntimeException {
    public FormFinished() {
        super("form finished", null, false, false);
    }
}
