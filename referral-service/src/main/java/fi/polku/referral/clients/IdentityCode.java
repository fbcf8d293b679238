package fi.polku.referral.clients;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Finnish personal identity code [henkilötunnus]. The sign of the century belongs to the identity: two codes that
 * differ in it alone are two persons.
 */
public final class IdentityCode {
    /** What the access log calls a use of the code itself. */
    static final String KIND = "identity-code";

    private static final Pattern FORM =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})([-+YXWVUABCDEF])(\\d{3})([0-9A-FHJ-NPR-Y])");
    private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
    private static final int FIRST_NUMBER = 2;

    private final String code;
    private final LocalDate birthDate;

    private IdentityCode(String code, LocalDate birthDate) {
        this.code = code;
        this.birthDate = birthDate;
    }

    /** The code written here, or nothing where this is not one. Small letters and space around are forgiven. */
    public static Optional<IdentityCode> of(String written) {
        String code = written.strip().toUpperCase(Locale.ROOT);
        Matcher parts = FORM.matcher(code);
        if (!parts.matches() || Integer.parseInt(parts.group(5)) < FIRST_NUMBER || !checks(parts)) {
            return Optional.empty();
        }
        try {
            int year = century(parts.group(4).charAt(0)) + Integer.parseInt(parts.group(3));
            LocalDate born = LocalDate.of(year, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(1)));
            return Optional.of(new IdentityCode(code, born));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean checks(Matcher parts) {
        long number = Long.parseLong(parts.group(1) + parts.group(2) + parts.group(3) + parts.group(5));
        return CHECKS.charAt((int) (number % CHECKS.length())) == parts.group(6).charAt(0);
    }

    private static int century(char sign) {
        return switch (sign) {
            case '+' -> 1800;
            case '-', 'Y', 'X', 'W', 'V', 'U' -> 1900;
            default -> 2000;
        };
    }

    /** The whole code, in capitals: for encryption and the blind index only. */
    public String value() {
        return code;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IdentityCode that && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }

    @Override
    public String toString() {
        return "IdentityCode[hidden]";
    }
}
