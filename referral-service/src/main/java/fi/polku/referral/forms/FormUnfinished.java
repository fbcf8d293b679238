package fi.polku.referral.forms;

/** The form is being filled in already. */
public final class FormUnfinished extends RuntimeException {
    FormUnfinished() {
        super("form unfinished", null, false, false);
    }
}
