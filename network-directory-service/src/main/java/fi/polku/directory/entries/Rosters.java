package fi.polku.directory.entries;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who speaks for which role of a network on a given day: substitutes stand in, and units that have ended give way to their successors. */
public final class Rosters {

    private final Catalogue catalogue;

    Rosters(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public List<Place> of(Network network, LocalDate day) {
        return network.seats().stream().map(seat -> place(seat, day)).toList();
    }

    private Place place(Seat seat, LocalDate day) {
        var person = seat.filledBy(day).filter(membership -> isInForce(membership, day));
        var standsIn = person.filter(membership -> !membership.equals(seat.membership()));
        return new Place(seat.role(), unitOn(seat.unit(), day), person.orElse(null), standsIn.isPresent());
    }

    private boolean isInForce(UUID membership, LocalDate day) {
        return catalogue
                .memberships()
                .find(membership)
                .filter(held -> held.entry().validity().holds(day))
                .isPresent();
    }

    /** The unit, or whoever has taken over from it by then. */
    private UUID unitOn(UUID unit, LocalDate day) {
        var passed = new HashSet<UUID>();
        var last = unit;
        var next = Optional.of(unit);
        while (next.isPresent() && passed.add(next.get())) {
            last = next.get();
            next = catalogue
                    .units()
                    .find(last)
                    .map(Held::entry)
                    .filter(entry -> isOver(entry.validity(), day))
                    .map(Unit::successor);
        }
        return last;
    }

    private static boolean isOver(Validity validity, LocalDate day) {
        return validity.to() != null && validity.to().isBefore(day);
    }

    /**
     * A seat as it is filled on a day.
     *
     * @param membership absent where nobody is named or in force: then it is the unit's
     * @param substitute whether this is somebody who stands in
     */
    public record Place(String role, UUID unit, @Nullable UUID membership, boolean substitute) {}
}
