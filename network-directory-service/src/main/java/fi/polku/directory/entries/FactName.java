package fi.polku.directory.entries;

/** What can happen to an entry. */
public enum FactName {
    CREATED("created"),
    CHANGED("changed"),
    /** A draft until then, it is now for everybody to see. */
    PUBLISHED("published"),
    /** Somebody gave their word that it is true. */
    ASSURED("assured"),
    /** Its last day became known. */
    ENDED("ended");

    private final String code;

    FactName(String code) {
        this.code = code;
    }

    /** As it is published. */
    public String code() {
        return code;
    }
}
