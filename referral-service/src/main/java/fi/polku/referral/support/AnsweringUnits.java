package fi.polku.referral.support;

import fi.polku.platform.web.Caller;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.Responsibles;
import java.util.List;
import java.util.UUID;

/** The units whose contact persons and case managers answer for clients now, by their support periods. */
final class AnsweringUnits implements Responsibles {
    private final SupportPeriods periods;
    private final Directory directory;

    AnsweringUnits(SupportPeriods periods, Directory directory) {
        this.periods = periods;
        this.directory = directory;
    }

    @Override
    public boolean answersFor(Caller caller, ClientId client) {
        List<UUID> units = directory.unitsOf(caller.unit());
        return periods.ofClient(units, client.value()).stream()
                .filter(stored -> stored.state().isOpen())
                .flatMap(stored -> stored.state().circle().present().stream())
                .anyMatch(responsible -> units.contains(responsible.member().unit()));
    }
}
