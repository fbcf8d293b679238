package fi.polku.directory.entries;

import fi.polku.directory.description.Availability;
import fi.polku.directory.description.ServiceDescription;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.directory.reference.Name;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
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
 * @param template the national description that speaks where {@code description} is silent
 * @param locations where it is given
 */
public record Service(
        UUID organisation,
        UUID unit,
        String kind,
        @Valid Name name,
        boolean referralNeeded,
        @Min(0) @Max(120) @Nullable Integer minimumAge,
        @Min(0) @Max(120) @Nullable Integer maximumAge,
        List<String> municipalities,
        @Nullable UUID template,
        @Valid ServiceDescription description,
        List<UUID> locations,
        @Valid @Nullable Availability availability,
        Validity validity,
        @Nullable UUID successor,
        Standing standing,
        List<Fact> facts)
        implements Entry<Service> {

    public Service {
        municipalities = List.copyOf(municipalities);
        description = ServiceDescription.orNone(description);
        locations = List.copyOf(locations);
        standing = Standing.orPublished(standing);
        facts = List.copyOf(facts);
    }

    /** The same service of the same unit under the same name is one entry, not two at a time. */
    @Override
    public Optional<Selection> same() {
        return Optional.of(
                Selection.where(Field.UNIT, unit).and(Field.KIND, kind).and(Field.NAME, name.fi()));
    }

    @Override
    public Service withStanding(Standing changed) {
        return with(description, changed, facts);
    }

    @Override
    public Service withFacts(List<Fact> all) {
        return with(description, standing, all);
    }

    /** As it is told where its national description is known. */
    public Service over(Template national) {
        return with(description.over(national.description()), standing, facts);
    }

    private Service with(ServiceDescription told, Standing changed, List<Fact> all) {
        return new Service(
                organisation,
                unit,
                kind,
                name,
                referralNeeded,
                minimumAge,
                maximumAge,
                municipalities,
                template,
                told,
                locations,
                availability,
                validity,
                successor,
                changed,
                all);
    }
}
