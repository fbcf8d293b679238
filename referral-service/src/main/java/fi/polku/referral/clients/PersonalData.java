package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person. It prints as nothing.
 *
 * @param municipality code of the municipality of residence
 * @param language code of the language of service
 * @param nonDisclosure whether a non-disclosure order [turvakielto] is in force: then the municipality and the address leave
 *     no service
 * @param reaching how to reach the client in the way that suits them (S3-7)
 * @param interpreter absent where none is needed
 * @param paperOnly whether the client deals on paper alone: what they are to read or sign is printed
 */
public record PersonalData(
        @Nullable IdentityCode identityCode,
        String givenName,
        String familyName,
        @Nullable LocalDate birthDate,
        String municipality,
        String language,
        boolean nonDisclosure,
        Reaching reaching,
        @Nullable Interpreter interpreter,
        boolean paperOnly) {
    public PersonalData {
        requireNonNull(givenName, "givenName");
        requireNonNull(familyName, "familyName");
        requireNonNull(municipality, "municipality");
        requireNonNull(language, "language");
        requireNonNull(reaching, "reaching");
    }

    /** Full years on this day, where the day of birth is known. */
    public @Nullable Integer ageOn(LocalDate day) {
        return birthDate == null ? null : Period.between(birthDate, day).getYears();
    }

    /** The municipality as others may hear of it. */
    public @Nullable String municipalityToTell() {
        return nonDisclosure ? null : municipality;
    }

    /** The same person, who lives in another municipality now; their address there is asked anew. */
    public PersonalData movedTo(String other) {
        boolean byLetter = "letter".equals(reaching.way());
        return new PersonalData(
                identityCode,
                givenName,
                familyName,
                birthDate,
                other,
                language,
                nonDisclosure,
                new Reaching(
                        reaching.phone(), reaching.email(), null, byLetter ? null : reaching.way(), reaching.note()),
                interpreter,
                paperOnly);
    }

    /** The person as a search by name looks for them, where the day of birth is known. */
    public Optional<PersonSought> sought() {
        return birthDate == null ? Optional.empty() : Optional.of(new PersonSought(givenName, familyName, birthDate));
    }

    /** Every field as text, in the order in which people read them. */
    public SequencedMap<String, Optional<String>> texts() {
        SequencedMap<String, Optional<String>> texts = new LinkedHashMap<>();
        texts.put("identityCode", Optional.ofNullable(identityCode).map(IdentityCode::value));
        texts.put("givenName", Optional.of(givenName));
        texts.put("familyName", Optional.of(familyName));
        texts.put("birthDate", Optional.ofNullable(birthDate).map(LocalDate::toString));
        texts.put("municipality", Optional.of(municipality));
        texts.put("language", Optional.of(language));
        texts.put("nonDisclosure", Optional.of(Boolean.toString(nonDisclosure)));
        texts.put("phone", Optional.ofNullable(reaching.phone()));
        texts.put("email", Optional.ofNullable(reaching.email()));
        texts.put("address", Optional.ofNullable(reaching.address()));
        texts.put("contactWay", Optional.ofNullable(reaching.way()));
        texts.put("contactNote", Optional.ofNullable(reaching.note()));
        texts.put("interpreterLanguage", Optional.ofNullable(interpreter).map(Interpreter::language));
        texts.put("interpreterBooker", Optional.ofNullable(interpreter).map(Interpreter::booker));
        texts.put("paperOnly", Optional.of(Boolean.toString(paperOnly)));
        return texts;
    }

    @Override
    public String toString() {
        return "PersonalData[hidden]";
    }
}
