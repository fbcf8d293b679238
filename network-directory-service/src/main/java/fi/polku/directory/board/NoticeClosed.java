package fi.polku.directory.board;

/** The notice takes no further replies; nothing was stored. */
public final class NoticeClosed extends RuntimeException {

    NoticeClosed() {
        super(null, null, false, false);
    }
}
