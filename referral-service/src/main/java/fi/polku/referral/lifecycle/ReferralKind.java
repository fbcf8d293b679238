package fi.polku.referral.lifecycle;

import java.util.Optional;
import java.util.stream.Stream;

/** What is asked of the receiver. */
public enum ReferralKind {
    /** Take the client on. */
    REFERRAL("referral"),
    /** Advise in writing; it may become a referral where the sender allowed it. */
    ADVICE("advice"),
    /** Work on the client's matter as a pair [työparityöskentely] (S1-5, S3-2). */
    PAIR_WORK("pair-work"),
    /** The client came, called or wrote without a referral (S1-4): whoever met them wrote it down. */
    CONTACT("contact");

    private final String code;

    ReferralKind(String code) {
        this.code = code;
    }

    public static Optional<ReferralKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code.equals(code)).findFirst();
    }

    public String code() {
        return code;
    }
}
