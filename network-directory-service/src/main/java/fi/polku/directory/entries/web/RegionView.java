package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.IssuerBinding;
import fi.polku.directory.entries.Region;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.reference.Municipality;
import fi.polku.directory.web.NameBody;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A region that uses this installation.
 *
 * @param issuers shown to the region's admin only
 */
record RegionView(
        UUID id,
        long version,
        String region,
        NameBody name,
        List<MunicipalityView> municipalities,
        @Nullable List<IssuerView> issuers) {

    static RegionView of(Held<Region> held, Finland finland, boolean forItsAdmin) {
        var code = held.entry().code();
        var issuers = held.entry().issuers().stream().map(IssuerView::of).toList();
        return new RegionView(
                held.id(),
                held.version(),
                code,
                NameBody.of(finland.county(code).orElseThrow().name()),
                finland.municipalitiesOf(code).stream()
                        .map(MunicipalityView::of)
                        .toList(),
                forItsAdmin ? issuers : null);
    }

    record MunicipalityView(String code, NameBody name) {
        static MunicipalityView of(Municipality municipality) {
            return new MunicipalityView(municipality.code(), NameBody.of(municipality.name()));
        }
    }

    record IssuerView(String issuer, List<UUID> organisations) {
        static IssuerView of(IssuerBinding binding) {
            return new IssuerView(binding.issuer(), binding.organisations());
        }
    }
}
