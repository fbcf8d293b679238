package fi.polku.directory.shadowing;

/** The step cannot be taken for what the two are, or for the day it is, whatever the request says; nothing was stored. */
public final class StepRefused extends RuntimeException {

    private final String code;

    StepRefused(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
