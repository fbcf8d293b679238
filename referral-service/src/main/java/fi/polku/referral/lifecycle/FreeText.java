package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

/** Words about a client. They leave this service only in an answer to somebody who may read them. */
public record FreeText(String words) {
    /** What is left of a text that has been taken away. */
    public static final FreeText NONE = new FreeText("");

    public FreeText {
        requireNonNull(words, "words");
    }

    @Override
    public String toString() {
        return "FreeText[hidden]";
    }
}
