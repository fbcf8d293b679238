package fi.polku.reporting.directory;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.UnitState;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.Copy;
import fi.polku.platform.web.ShortMemory;
import java.util.Optional;
import java.util.UUID;

/** Names by this service's copy of the directory. */
final class CopiedNames implements Names {
    private final Copy<OrganisationState> organisations;
    private final Copy<UnitState> units;
    private final ShortMemory<UUID, LocalizedText> known = new ShortMemory<>();

    CopiedNames(Copies copies) {
        organisations = copies.of(OrganisationState.class);
        units = copies.of(UnitState.class);
    }

    @Override
    public Optional<LocalizedText> organisation(UUID id) {
        return known.get(
                id,
                asked -> organisations.find(asked).map(found -> found.state().name()));
    }

    @Override
    public Optional<LocalizedText> unit(UUID id) {
        return known.get(
                id, asked -> units.find(asked).map(found -> found.state().name()));
    }
}
