package fi.polku.directory.opening;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Duties;
import fi.polku.directory.entries.Fact;
import fi.polku.directory.entries.FactName;
import fi.polku.directory.entries.Hand;
import fi.polku.directory.entries.IssuerBinding;
import fi.polku.directory.entries.Membership;
import fi.polku.directory.entries.Organisation;
import fi.polku.directory.entries.Region;
import fi.polku.directory.entries.Regions;
import fi.polku.directory.entries.Standing;
import fi.polku.directory.entries.Unit;
import fi.polku.directory.entries.Validity;
import fi.polku.platform.mongo.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Opens regions. All ids follow from a region's code, so that doing it again changes nothing and a half-done one is completed. */
final class OpenRegions {

    static final String ADMINISTRATOR = "administrator";

    private final Catalogue catalogue;
    private final FileRules rules;

    OpenRegions(Catalogue catalogue, FileRules rules) {
        this.catalogue = catalogue;
        this.rules = rules;
    }

    /** What became of each, in words. */
    List<String> open(List<RegionToOpen> regions, Instant at, LocalDate today) {
        rules.check(regions);
        return regions.stream().map(region -> open(region, at, today)).toList();
    }

    static UUID firstUnit(String region) {
        return Ids.derived("region-unit", region);
    }

    /** The region comes last: until it binds the issuer, the membership does not count. */
    private String open(RegionToOpen wanted, Instant at, LocalDate today) {
        var code = wanted.region();
        if (catalogue.regions().find(Regions.idOf(code)).isPresent()) {
            return "Region " + code
                    + " was open already, nothing changed: bind-issuer and add-admin change an open region";
        }
        var by = Hand.ofTheOperator(at);
        var validity = Validity.since(wanted.validFrom() == null ? today : wanted.validFrom());
        var organisationId = Ids.derived("region-organisation", code);
        var unitId = firstUnit(code);

        var organisation = new Organisation(
                        wanted.organisation().kind(),
                        wanted.organisation().name(),
                        validity,
                        null,
                        Standing.PUBLISHED,
                        List.of())
                .happening(FactName.CREATED, by);
        catalogue.organisations().addIfAbsent(organisationId, code, organisation);

        var unit = new Unit(organisationId, wanted.unit().name(), validity, null, Standing.PUBLISHED, List.of())
                .happening(FactName.CREATED, by);
        catalogue.units().addIfAbsent(unitId, code, unit);

        var admin = new Membership(
                        wanted.issuer(),
                        wanted.admin().subject(),
                        wanted.admin().displayName(),
                        organisationId,
                        unitId,
                        ADMINISTRATOR,
                        List.of(Duties.REGION_ADMIN),
                        validity,
                        Standing.PUBLISHED,
                        List.of())
                .happening(FactName.CREATED, by);
        catalogue.memberships().addIfAbsent(Ids.derived("region-admin", code), code, admin);

        var binding = new IssuerBinding(wanted.issuer(), List.of());
        var region = new Region(code, List.of(binding), List.of(new Fact(1, FactName.CREATED, at, null)));
        catalogue.regions().addIfAbsent(Regions.idOf(code), code, region);
        return "Region " + code + " is open";
    }
}
