package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Network;
import fi.polku.directory.entries.Validity;
import fi.polku.directory.web.NameBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NetworkRequest(
        @NotNull UUID organisation,
        @NotNull UUID coordinatingUnit,
        @NotNull @Valid NameBody name,
        @NotNull @Size(max = 200) List<@NotNull @Valid SeatBody> seats,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        @Valid @Nullable StandingBody standing) {

    Network toEntry() {
        return new Network(
                organisation,
                coordinatingUnit,
                name.toName(),
                Placed.each("/seats", seats, SeatBody::toSeat),
                new Validity(validFrom, validTo),
                successor,
                StandingBody.proposed(standing),
                List.of());
    }
}
