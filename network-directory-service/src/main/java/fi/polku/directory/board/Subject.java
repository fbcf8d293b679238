package fi.polku.directory.board;

/** What a notice is about. */
public enum Subject {
    /** A question to peers. */
    QUESTION,
    /** Something that others can use. */
    KNOWLEDGE,
    /** A training that is to come. */
    TRAINING
}
