package fi.polku.referral.forms;

/** The version that was to be followed is not in force any more. */
public final class DefinitionOutdated extends RuntimeException {
    public DefinitionOutdated() {
        super("definition outdated", null, false, false);
    }
}
