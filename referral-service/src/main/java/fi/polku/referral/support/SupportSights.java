package fi.polku.referral.support;

import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.directory.Directory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Decides what of a support period a caller sees, anew at every request: the unit that keeps it all of it; a unit whose contact
 * person or case manager answers for the client the same while a permission covers it, and afterwards what it wrote itself.
 */
final class SupportSights {
    private final Clients clients;
    private final Directory directory;
    private final FieldEncryption encryption;
    private final Today today;

    SupportSights(Clients clients, Directory directory, FieldEncryption encryption, Today today) {
        this.clients = clients;
        this.directory = directory;
        this.encryption = encryption;
        this.today = today;
    }

    Optional<SupportSight> of(Caller caller, Stored<SupportPeriod> stored) {
        SupportPeriod period = stored.state();
        List<UUID> units = directory.unitsOf(caller.unit());
        if (Collections.disjoint(units, period.sought().units())) {
            return Optional.empty();
        }
        return clients.find(new ClientId(period.client()))
                .flatMap(known -> units.contains(period.keeper().unit())
                        ? Optional.of(sight(stored, period, Grounds.OWN_RECORD, true))
                        : asResponsible(caller, units, stored, known.client()));
    }

    private Optional<SupportSight> asResponsible(
            Caller caller, List<UUID> units, Stored<SupportPeriod> stored, Client client) {
        SupportPeriod period = stored.state();
        boolean answers = period.circle().present().stream()
                .anyMatch(each -> units.contains(each.member().unit()));
        List<UUID> names = new ArrayList<>(units);
        names.add(caller.organisation());
        Optional<SupportSight> permitted = client.permissions()
                .covering(names, ClientAccess.KIND, today.day())
                .filter(_ -> answers)
                .map(permission -> sight(stored, period, permission.terms().ground(), true));
        return permitted.or(() -> Optional.of(period.writtenBy(units))
                .filter(own -> !own.facts().isEmpty())
                .map(own -> sight(stored, own, Grounds.OWN_RECORD, false)));
    }

    Words words(String region, UUID period, UUID client) {
        return new Words(encryption, region, period, client);
    }

    SupportSight sight(Stored<SupportPeriod> stored, SupportPeriod shown, String ground, boolean whole) {
        return new SupportSight(
                stored.id(),
                stored.region(),
                stored.version(),
                shown,
                words(stored.region(), stored.id(), stored.state().client()),
                ground,
                whole);
    }
}
