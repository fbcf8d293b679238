package fi.polku.directory.exchange;

/** The service is stopping; the import goes on elsewhere, or at the next start. */
final class ImportInterrupted extends RuntimeException {

    ImportInterrupted() {
        super(null, null, false, false);
    }
}
