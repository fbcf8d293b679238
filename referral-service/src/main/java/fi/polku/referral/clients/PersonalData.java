package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person. It prints as nothing.
 *
 * @param municipality code of the municipality of residence
 * @param language code of the language of service
 * @param nonDisclosure whether a non-disclosure order [turvakielto] is in force: then the municipality leaves no service
 */
public record PersonalData(
        @Nullable IdentityCode identityCode,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        String municipality,
        String language,
        boolean nonDisclosure,
        @Nullable String phone,
        @Nullable String email) {
    public PersonalData {
        requireNonNull(givenName, "givenName");
        requireNonNull(familyName, "familyName");
        requireNonNull(municipality, "municipality");
        requireNonNull(language, "language");
    }

    /** Full years on this day, where the day of birth is known. */
    public @Nullable Integer ageOn(LocalDate day) {
        return birthDate == null ? null : Period.between(birthDate, day).getYears();
    }

    /** The municipality as others may hear of it. */
    public @Nullable String municipalityToTell() {
        return nonDisclosure ? null : municipality;
    }

    @Override
    public String toString() {
        return "PersonalData[hidden]";
    }
}
