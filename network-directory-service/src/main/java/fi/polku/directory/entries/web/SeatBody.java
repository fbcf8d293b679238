package fi.polku.directory.entries.web;

import fi.polku.directory.description.Listed;
import fi.polku.directory.entries.Seat;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A seat of a network in requests and answers. */
record SeatBody(
        @NotBlank @Size(max = 64) String role,
        @NotNull UUID unit,
        @Nullable UUID membership,
        @Size(max = 50) @Nullable List<@NotNull @Valid SubstituteBody> substitutes) {

    static SeatBody of(Seat seat) {
        var substitutes = seat.substitutes().stream().map(SubstituteBody::of).toList();
        return new SeatBody(seat.role(), seat.unit(), seat.membership(), substitutes.isEmpty() ? null : substitutes);
    }

    Seat toSeat() {
        return new Seat(
                role,
                unit,
                membership,
                Placed.each("/substitutes", Listed.of(substitutes), SubstituteBody::toSubstitute));
    }
}
