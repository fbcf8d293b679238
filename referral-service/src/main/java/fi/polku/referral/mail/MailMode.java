package fi.polku.referral.mail;

import java.util.List;
import java.util.stream.Stream;

/** When a notice leaves by mail. */
enum MailMode {
    AT_ONCE("at-once"),
    /** With all others of the day, in the morning. */
    DAILY("daily"),
    NONE("none");

    private final String code;

    MailMode(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }

    static List<String> codes() {
        return Stream.of(values()).map(MailMode::code).toList();
    }

    static MailMode of(String code) {
        return Stream.of(values())
                .filter(mode -> mode.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
