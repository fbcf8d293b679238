package fi.polku.consultation.cases;

import fi.polku.consultation.access.Grounds;
import fi.polku.consultation.directory.Networks;
import fi.polku.consultation.permissions.Permissions;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Decides at every read whether and why a caller sees a case. A seat sees it only while a permission covers the network or the seat's own
 * party; those whose own record it is go on seeing it. Where the copy of permissions is too old, nobody sees anything.
 */
public final class Sights {
    private static final String CLIENT_DATA = "client";

    private final Networks networks;
    private final Seating seating;
    private final Permissions permissions;

    Sights(Networks networks, Seating seating, Permissions permissions) {
        this.networks = networks;
        this.seating = seating;
        this.permissions = permissions;
    }

    /**
     * How the caller sees the case.
     *
     * @throws NotFound where the caller may not see it, just as where it does not exist
     */
    Sight of(Caller caller, KnownCase known) {
        ConsultationCase consultation = known.value();
        List<UUID> units = networks.unitsOf(caller.unit());
        Set<Part> parts = parts(caller, units, consultation);
        Optional<String> ground =
                permissions.groundFor(consultation.origin().client(), names(caller, units, consultation), CLIENT_DATA);
        if (ground.isEmpty()) {
            parts.remove(Part.SEATED);
        }
        if (parts.isEmpty()) {
            throw new NotFound();
        }
        return new Sight(known, parts, ground.orElse(Grounds.OWN_RECORD));
    }

    /** What a caller's lists can hold. */
    Cases.Scope scope(Caller caller) {
        UUID membership = caller.membership().id();
        List<UUID> coordinated = networks.coordinatedBy(caller.unit(), membership).stream()
                .map(network -> network.id())
                .toList();
        return new Cases.Scope(networks.unitsOf(caller.unit()), coordinated, membership);
    }

    /** By which the client may have permitted the caller: what they permitted a unit that has ended is its successor's. */
    private static List<UUID> names(Caller caller, List<UUID> units, ConsultationCase consultation) {
        List<UUID> names = new ArrayList<>(units);
        names.add(consultation.origin().network());
        names.add(caller.organisation());
        return names;
    }

    private Set<Part> parts(Caller caller, List<UUID> units, ConsultationCase consultation) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        UUID membership = caller.membership().id();
        if (consultation.disqualified().contains(membership)) {
            return parts;
        }
        Origin origin = consultation.origin();
        if (units.contains(origin.senderUnit())) {
            parts.add(Part.SENDING);
        }
        networks.find(origin.network())
                .filter(network -> network.coordinatedBy(units, membership))
                .ifPresent(_ -> parts.add(Part.COORDINATING));
        UUID meeting = consultation.meeting();
        if (meeting != null && seating.seated(meeting, membership)) {
            parts.add(Part.SEATED);
        }
        return parts;
    }
}
