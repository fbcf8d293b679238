package fi.polku.directory.opening;

/** The operator has to put something right first; nothing of the file was stored. */
final class OpeningRefused extends RuntimeException {

    OpeningRefused(String message) {
        super(message, null, false, false);
    }
}
