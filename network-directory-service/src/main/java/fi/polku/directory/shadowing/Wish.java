package fi.polku.directory.shadowing;

/** What somebody looks for. */
public enum Wish {
    /** Others may come and look on. */
    OFFER,
    /** Somebody wants to go and look on. */
    REQUEST
}
