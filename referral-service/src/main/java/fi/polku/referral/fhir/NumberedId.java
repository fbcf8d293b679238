package fi.polku.referral.fhir;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names what is part of another thing, by that and a number from 1. */
record NumberedId(UUID whole, int number) {
    private static final Pattern FORM =
            Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})-([1-9]\\d{0,5})");

    static Optional<NumberedId> of(String id) {
        Matcher parts = FORM.matcher(id);
        return parts.matches()
                ? Optional.of(new NumberedId(UUID.fromString(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return whole + "-" + number;
    }
}
