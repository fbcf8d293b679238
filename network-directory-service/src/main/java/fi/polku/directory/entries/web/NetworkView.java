package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Network;
import fi.polku.directory.web.NameBody;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NetworkView(
        UUID id,
        long version,
        String region,
        UUID organisation,
        UUID coordinatingUnit,
        NameBody name,
        List<SeatBody> seats,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable UUID successor,
        StandingView standing,
        List<String> availableActions) {

    static NetworkView of(Held<Network> held, List<String> actions) {
        var network = held.entry();
        return new NetworkView(
                held.id(),
                held.version(),
                held.region(),
                network.organisation(),
                network.coordinatingUnit(),
                NameBody.of(network.name()),
                network.seats().stream().map(SeatBody::of).toList(),
                network.validity().from(),
                network.validity().to(),
                network.successor(),
                StandingView.of(network.standing()),
                actions);
    }
}
