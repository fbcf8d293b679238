package fi.polku.directory.entries;

import fi.polku.directory.reference.Name;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A service that a client can be guided to [palvelu]; its unit receives the referrals.
 *
 * @param kind code of its kind, among them the seven of medical rehabilitation (S0)
 * @param referralNeeded false where a client may come without one (S1-4)
 * @param minimumAge in full years, inclusive
 * @param maximumAge in full years, inclusive
 * @param municipalities codes of the municipalities it covers; empty means the whole region
 */
public record Service(
        UUID organisation,
        UUID unit,
        String kind,
        Name name,
        boolean referralNeeded,
        @Nullable Integer minimumAge,
        @Nullable Integer maximumAge,
        List<String> municipalities,
        Validity validity,
        List<Fact> facts)
        implements Entry<Service> {

    public Service {
        municipalities = List.copyOf(municipalities);
        facts = List.copyOf(facts);
    }

    @Override
    public Service withFacts(List<Fact> all) {
        return new Service(
                organisation, unit, kind, name, referralNeeded, minimumAge, maximumAge, municipalities, validity, all);
    }
}
