package fi.polku.directory.callers;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Membership;
import fi.polku.directory.entries.Regions;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.platform.web.Today;
import java.util.List;

/**
 * The memberships a user has today. One outside the binding of the issuer that vouches for the user does not exist, whatever
 * is stored.
 */
public final class MembershipsInForce {

    private final Catalogue catalogue;
    private final Today today;

    MembershipsInForce(Catalogue catalogue, Today today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    public List<Held<Membership>> of(String issuer, String subject) {
        var own = Selection.where(Field.ISSUER, issuer)
                .and(Field.SUBJECT, subject)
                .onDay(today.day());
        return catalogue.memberships().list(own).stream()
                .filter(this::isWithinBinding)
                .toList();
    }

    private boolean isWithinBinding(Held<Membership> held) {
        var membership = held.entry();
        return catalogue
                .regions()
                .find(Regions.idOf(held.region()))
                .filter(region -> region.entry().binds(membership.issuer(), membership.organisation()))
                .isPresent();
    }
}
