package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Seat;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat of a network in requests and answers. */
record SeatBody(
        @NotBlank @Size(max = 64) String role,
        @NotNull UUID unit,
        @Nullable UUID membership) {

    static SeatBody of(Seat seat) {
        return new SeatBody(seat.role(), seat.unit(), seat.membership());
    }

    Seat toSeat() {
        return new Seat(role, unit, membership);
    }
}
