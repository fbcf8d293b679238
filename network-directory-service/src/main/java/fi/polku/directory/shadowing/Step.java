package fi.polku.directory.shadowing;

import java.util.Locale;

/** What may be done to a shadowing. */
public enum Step {
    /** By anybody of another unit: to take it, on certain days. */
    ANSWER,
    /** By who wished for it: on these days, then. */
    AGREE,
    /** By either: not with this one; it is open again. */
    DECLINE,
    /** By who wished for it and, once it is agreed, by either. */
    CANCEL,
    /** By either: it has taken place. */
    COMPLETE,
    /** By either: what is worth to be known in their own work community. */
    NOTE,
    /** By either: how it was. */
    FEEDBACK;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
