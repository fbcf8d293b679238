package fi.polku.directory.reach;

/** When somebody was asked how well they know the way into a service (S2-14). */
public enum Moment {
    BEFORE,
    AFTER
}
