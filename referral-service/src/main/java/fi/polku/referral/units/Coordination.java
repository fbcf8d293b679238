package fi.polku.referral.units;

import fi.polku.platform.web.ShortMemory;
import fi.polku.referral.directory.Directory;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whose queue a network's is, beside its unit's: those with a co-ordinating seat, who stands in there, and their deputies of today. */
public final class Coordination {
    private final Directory directory;
    private final StandIns standIns;
    private final ShortMemory<UUID, List<UUID>> known = new ShortMemory<>();

    Coordination(Directory directory, StandIns standIns) {
        this.directory = directory;
        this.standIns = standIns;
    }

    /** Networks that the member co-ordinates. */
    public List<UUID> networksOf(UUID membership) {
        return known.get(
                        membership,
                        asked -> Optional.of(standIns.membersBehind(asked).stream()
                                .flatMap(member -> directory.coordinatedBy(member).stream())
                                .distinct()
                                .toList()))
                .orElse(List.of());
    }
}
