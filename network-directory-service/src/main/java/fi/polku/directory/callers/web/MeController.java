package fi.polku.directory.callers.web;

import fi.polku.directory.callers.MembershipsInForce;
import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Membership;
import fi.polku.directory.reference.County;
import fi.polku.directory.reference.Finland;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.User;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/directory/me")
final class MeController {

    private final MembershipsInForce inForce;
    private final Catalogue catalogue;
    private final Finland finland;

    MeController(MembershipsInForce inForce, Catalogue catalogue, Finland finland) {
        this.inForce = inForce;
        this.catalogue = catalogue;
        this.finland = finland;
    }

    /** Needs a token only: here one learns under which memberships one may act. */
    @GetMapping
    Items<OwnMembershipView> me(User user) {
        return new Items<>(inForce.of(user.issuer(), user.subject()).stream()
                .map(this::view)
                .toList());
    }

    private OwnMembershipView view(Held<Membership> held) {
        var membership = held.entry();
        var organisation = catalogue.organisations().find(membership.organisation());
        var unit = catalogue.units().find(membership.unit());
        return new OwnMembershipView(
                held.id(),
                held.region(),
                finland.county(held.region()).map(County::name).orElse(null),
                membership.organisation(),
                organisation.map(found -> found.entry().name()).orElse(null),
                membership.unit(),
                unit.map(found -> found.entry().name()).orElse(null),
                membership.role(),
                membership.duties(),
                membership.displayName(),
                membership.validity().from(),
                membership.validity().to());
    }
}
