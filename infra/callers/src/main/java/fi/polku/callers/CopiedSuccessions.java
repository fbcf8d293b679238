package fi.polku.callers;

import static com.mongodb.client.model.Filters.eq;

import fi.polku.contracts.directory.UnitState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.Copy;
import fi.polku.platform.web.ShortMemory;
import fi.polku.platform.web.Today;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Whose work and rights a unit has taken over (domain 2.1, rule 7), by the service's copy of the directory. */
public final class CopiedSuccessions {
    private final Copy<UnitState> units;
    private final Today today;
    private final ShortMemory<UUID, List<UUID>> known = new ShortMemory<>();

    public CopiedSuccessions(Copies copies, Today today) {
        this.units = copies.of(UnitState.class);
        this.today = today;
    }

    /** The unit first, then those it took over, over several mergers, each from the day after the last one of what ended. */
    public List<UUID> unitsOf(UUID unit) {
        return known.get(unit, asked -> Optional.of(withThoseBefore(asked))).orElse(List.of(unit));
    }

    private List<UUID> withThoseBefore(UUID unit) {
        Set<UUID> found = new LinkedHashSet<>(List.of(unit));
        Deque<UUID> open = new ArrayDeque<>(found);
        while (!open.isEmpty()) {
            units.find(eq("state.successor", open.pop().toString())).stream()
                    .map(Copied::state)
                    .filter(before -> !before.validity().holds(today.day()))
                    .map(UnitState::id)
                    .filter(found::add)
                    .forEach(open::push);
        }
        return List.copyOf(found);
    }
}
