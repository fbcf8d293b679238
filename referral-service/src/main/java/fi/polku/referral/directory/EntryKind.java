package fi.polku.referral.directory;

import java.util.Optional;
import java.util.stream.Stream;

/** What kind of entry of the directory a referral can go to. */
public enum EntryKind {
    SERVICE("service"),
    /** A consultation network: once accepted, a case follows, and the referral follows the case. */
    NETWORK("network"),
    /** Not in the directory at all: told on paper, by secure mail. */
    OUTSIDE("outside");

    private final String code;

    EntryKind(String code) {
        this.code = code;
    }

    public static Optional<EntryKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
