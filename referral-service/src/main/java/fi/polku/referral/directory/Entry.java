package fi.polku.referral.directory;

import fi.polku.contracts.directory.Validity;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service or a network, as far as referring to it goes.
 *
 * @param unit the unit that receives
 * @param municipalities codes of those it serves; empty means the whole region
 * @param successor the entry that takes its place once it has ended
 * @param referralNeeded whether one may come only by a referral
 * @param rules whom it takes, beside age and municipality; all of them have to be met
 * @param documents what has to come with a referral
 */
public record Entry(
        EntryKind kind,
        UUID id,
        String region,
        UUID organisation,
        UUID unit,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        Set<String> municipalities,
        Validity validity,
        @Nullable UUID successor,
        boolean referralNeeded,
        List<Rule> rules,
        List<RequiredDocument> documents) {
    public Entry {
        municipalities = Set.copyOf(municipalities);
        rules = List.copyOf(rules);
        documents = List.copyOf(documents);
    }

    /** Whether it takes somebody of this age; an age nobody knows is no obstacle. */
    public boolean takesAge(@Nullable Integer age) {
        return age == null || ((minimumAge == null || age >= minimumAge) && (maximumAge == null || age <= maximumAge));
    }

    public boolean serves(String municipality) {
        return municipalities.isEmpty() || municipalities.contains(municipality);
    }
}
