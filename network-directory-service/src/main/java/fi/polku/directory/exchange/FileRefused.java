package fi.polku.directory.exchange;

/** The file as a whole cannot be taken in. */
public final class FileRefused extends RuntimeException {

    private final transient RowFault fault;

    public FileRefused(String code, Object... arguments) {
        super(code, null, false, false);
        this.fault = RowFault.at("", code, arguments);
    }

    public RowFault fault() {
        return fault;
    }
}
