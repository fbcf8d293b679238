package fi.polku.directory.exchange;

/** What an import does, or in a dry run would do, with a row. */
public enum Verdict {
    CREATED,
    CHANGED,
    UNCHANGED,
    /** All that the row would change was written by a person since, and stays. */
    KEPT,
    REFUSED
}
