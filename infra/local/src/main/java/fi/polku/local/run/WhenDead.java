package fi.polku.local.run;

/** What happens when a process of the stack dies by itself. */
public enum WhenDead {
    /** Everything is stopped: what a person who tries Polku wants to see. */
    STOP,
    /** It is started again at once. */
    RESTART,
    /** It stays dead until it is started again by name: for tests that kill. */
    WAIT
}
