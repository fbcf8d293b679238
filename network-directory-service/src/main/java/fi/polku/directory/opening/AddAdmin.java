package fi.polku.directory.opening;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Duties;
import fi.polku.directory.entries.KeepMemberships;
import fi.polku.directory.entries.MembershipWanted;
import fi.polku.directory.entries.Regions;
import fi.polku.directory.entries.Validity;
import fi.polku.platform.mongo.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Makes somebody an administrator of an open region, where nobody is left who could. The rules of memberships hold. */
final class AddAdmin {

    private final Catalogue catalogue;
    private final KeepMemberships memberships;

    AddAdmin(Catalogue catalogue, KeepMemberships memberships) {
        this.catalogue = catalogue;
        this.memberships = memberships;
    }

    List<String> done(List<AdminToAdd> admins, Instant at, LocalDate today) {
        admins.forEach(this::check);
        return admins.stream().map(admin -> added(admin, at, today)).toList();
    }

    private void check(AdminToAdd wanted) {
        FileRules.demand(wanted != null, "An admin of the file is null");
        Objects.requireNonNull(wanted);
        FileRules.told(wanted.region(), "Admin: ", "region");
        FileRules.told(wanted.issuer(), "Admin: ", "issuer");
        FileRules.admin(wanted.admin(), "Admin: ");
        FileRules.demand(
                catalogue.regions().find(Regions.idOf(wanted.region())).isPresent(),
                "Region " + wanted.region() + " is not open");
    }

    /** An id follows from who it is and since when, so that doing it again changes nothing. */
    private String added(AdminToAdd wanted, Instant at, LocalDate today) {
        var from = wanted.validFrom() == null ? today : wanted.validFrom();
        var unit = wanted.unit() == null ? OpenRegions.firstUnit(wanted.region()) : wanted.unit();
        var id = Ids.derived(
                "operators-admin",
                wanted.region(),
                unit.toString(),
                wanted.issuer(),
                wanted.admin().subject(),
                from.toString());
        if (catalogue.memberships().find(id).isPresent()) {
            return "Membership " + id + " was there already, nothing changed";
        }
        var membership = new MembershipWanted(
                wanted.issuer(),
                wanted.admin().subject(),
                wanted.admin().displayName(),
                unit,
                OpenRegions.ADMINISTRATOR,
                List.of(Duties.REGION_ADMIN),
                Validity.since(from));
        var held = memberships.grantAsOperator(wanted.region(), id, membership, at);
        return "Region " + wanted.region() + " has an administrator by membership " + held.id();
    }
}
