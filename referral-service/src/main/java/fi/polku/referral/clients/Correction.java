package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A correction of what is known of a person; the text that stood there before is kept with it. It prints without that.
 *
 * @param reason code of why it was made
 */
public record Correction(Instant at, Member by, String reason, List<Before> before) {
    public Correction {
        requireNonNull(at, "at");
        requireNonNull(by, "by");
        requireNonNull(reason, "reason");
        before = List.copyOf(before);
    }

    /** Notes what of the old another text replaces. */
    static Correction of(PersonalData old, PersonalData next, Instant at, Member by, String reason) {
        var texts = next.texts();
        return new Correction(
                at,
                by,
                reason,
                old.texts().entrySet().stream()
                        .filter(field -> !field.getValue().equals(texts.get(field.getKey())))
                        .map(field ->
                                new Before(field.getKey(), field.getValue().orElse(null)))
                        .toList());
    }

    /**
     * What a field said before.
     *
     * @param text absent where nothing stood there
     */
    public record Before(String field, @Nullable String text) {
        public Before {
            requireNonNull(field, "field");
        }

        @Override
        public String toString() {
            return "Before[" + field + "]";
        }
    }
}
