package fi.polku.directory.reach;

/** What a card did for somebody who guided a client by it. */
public enum Verdict {
    HELPED,
    DID_NOT_HELP,
    /** They still do not know, and ask its owners (S2-10). */
    STILL_UNKNOWN
}
