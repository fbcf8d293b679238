package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;

/** A person by full name and day of birth together: never by a name alone. It prints as nothing. */
public record PersonSought(String givenName, String familyName, LocalDate birthDate) {
    public PersonSought {
        requireNonNull(givenName, "givenName");
        requireNonNull(familyName, "familyName");
        requireNonNull(birthDate, "birthDate");
    }

    /** The same text for each way to write the same name: capitals, spaces and composed letters aside. */
    public String normalised() {
        return normalised(familyName) + "\n" + normalised(givenName) + "\n" + birthDate;
    }

    private static String normalised(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "PersonSought[hidden]";
    }
}
