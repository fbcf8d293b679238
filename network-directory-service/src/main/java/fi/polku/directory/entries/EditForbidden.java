package fi.polku.directory.entries;

/** The editor may not write this entry, whatever is in it. */
public final class EditForbidden extends RuntimeException {

    private final Reason reason;

    public EditForbidden(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why not. */
    public enum Reason {
        DUTY_MISSING,
        OTHER_REGION
    }
}
