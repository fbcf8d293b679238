package fi.polku.directory.entries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets somebody stand in at a seat of a network for some days, in one short command. */
public final class KeepSubstitutes {

    private final EditEntries<Network> edit;

    KeepSubstitutes(EditEntries<Network> edit) {
        this.edit = edit;
    }

    /**
     * Names a substitute at a seat.
     *
     * @param person whose seat it is, where the unit has several of the role
     */
    public Held<Network> standIn(
            Editor editor,
            UUID network,
            long expectedVersion,
            String role,
            UUID unit,
            @Nullable UUID person,
            Substitute substitute,
            Instant at) {
        var seen = edit.editable(editor, network, expectedVersion);
        var seats = new ArrayList<>(seen.entry().seats());
        for (var i = 0; i < seats.size(); i++) {
            var seat = seats.get(i);
            if (seat.role().equals(role) && seat.unit().equals(unit) && isOf(seat, person)) {
                seats.set(i, with(seat, substitute));
                return edit.replace(
                        editor, network, expectedVersion, seen.entry().withSeats(seats), at);
            }
        }
        throw new EntryRefused(Fault.at("/role", "no-such-seat"));
    }

    private static boolean isOf(Seat seat, @Nullable UUID person) {
        return person == null || person.equals(seat.membership());
    }

    private static Seat with(Seat seat, Substitute substitute) {
        if (seat.substitutes().contains(substitute)) {
            return seat;
        }
        var all = new ArrayList<>(seat.substitutes());
        all.add(substitute);
        return new Seat(seat.role(), seat.unit(), seat.membership(), List.copyOf(all));
    }
}
