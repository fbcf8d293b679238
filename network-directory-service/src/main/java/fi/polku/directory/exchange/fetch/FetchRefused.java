package fi.polku.directory.exchange.fetch;

/** A file was not fetched; the code tells why, and nothing of what the other side said. */
public final class FetchRefused extends RuntimeException {

    private final String code;

    FetchRefused(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
