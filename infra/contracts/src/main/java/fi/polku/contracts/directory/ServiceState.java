package fi.polku.contracts.directory;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that a client can be guided to; its unit receives the referrals.
 *
 * @param kind code of its kind, among them the seven of medical rehabilitation (S0)
 * @param referralNeeded whether one may come only by a referral
 * @param minimumAge in full years, inclusive
 * @param maximumAge in full years, inclusive
 * @param municipalities codes of the municipalities it covers; empty means the whole region
 * @param template the national description that speaks where {@code description} is silent
 * @param locations where it is given
 */
public record ServiceState(
        UUID id,
        String region,
        UUID organisation,
        UUID unit,
        String kind,
        LocalizedText name,
        boolean referralNeeded,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        List<String> municipalities,
        Validity validity,
        @Nullable UUID template,
        @Nullable ServiceDescription description,
        @Nullable List<UUID> locations,
        @Nullable Availability availability,
        @Nullable UUID successor,
        @Nullable Standing standing,
        List<Fact> facts)
        implements PublicState {
    public ServiceState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(organisation, "organisation");
        requireNonNull(unit, "unit");
        requireNonNull(kind, "kind");
        requireNonNull(name, "name");
        municipalities = List.copyOf(municipalities);
        requireNonNull(validity, "validity");
        locations = locations == null ? null : List.copyOf(locations);
        facts = List.copyOf(facts);
    }

    /** As it was before it told more. */
    public ServiceState(
            UUID id,
            String region,
            UUID organisation,
            UUID unit,
            String kind,
            LocalizedText name,
            boolean referralNeeded,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge,
            List<String> municipalities,
            Validity validity,
            List<Fact> facts) {
        this(
                id,
                region,
                organisation,
                unit,
                kind,
                name,
                referralNeeded,
                minimumAge,
                maximumAge,
                municipalities,
                validity,
                null,
                null,
                null,
                null,
                null,
                null,
                facts);
    }
}
