package fi.polku.referral.attachments;

import java.io.IOException;
import java.io.InputStream;

/** Looks for malware in a file. */
@FunctionalInterface
interface VirusScanner {
    /** Of an installation without a scanner: everything passes. */
    VirusScanner NONE = _ -> Verdict.CLEAN;

    /** Never fails: whoever cannot be asked has not answered. */
    Verdict scan(Content content);

    /** What a scanner says. */
    enum Verdict {
        CLEAN,
        INFECTED,
        /** Away, too slow, or it could not make sense of the file. */
        UNANSWERED
    }

    /** The file, opened for each reading. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }
}
