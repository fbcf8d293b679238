package fi.polku.directory.entries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
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
     * @throws EntryRefused also where it is not clear which seat is meant
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
        var meant = IntStream.range(0, seats.size())
                .filter(i -> seats.get(i).role().equals(role)
                        && seats.get(i).unit().equals(unit)
                        && isOf(seats.get(i), person))
                .toArray();
        if (meant.length == 0) {
            throw new EntryRefused(Fault.at("/role", "no-such-seat"));
        }
        if (meant.length > 1) {
            throw new EntryRefused(Fault.at("/person", "ambiguous-seat"));
        }
        var seat = with(seats.get(meant[0]), substitute);
        seats.set(meant[0], seat);
        try {
            return edit.replace(editor, network, expectedVersion, seen.entry().withSeats(seats), at);
        } catch (EntryRefused refused) {
            var place =
                    "/seats/" + meant[0] + "/substitutes/" + seat.substitutes().indexOf(substitute);
            throw refused.at(fault -> asked(fault.pointer(), place));
        }
    }

    /** What is wrong with the substitute is told of what was asked, and not of the network that would come of it. */
    private static String asked(String pointer, String place) {
        if (!pointer.startsWith(place + "/")) {
            return pointer;
        }
        var field = pointer.substring(place.length());
        return field.equals("/membership") ? "/substitute" : field;
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
