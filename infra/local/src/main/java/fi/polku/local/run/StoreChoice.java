package fi.polku.local.run;

/** Which embedded store is wanted where no address of one is given. */
public enum StoreChoice {
    /** A {@code mongod} on the PATH, else the stand-in. */
    BEST,
    MONGOD,
    STAND_IN
}
