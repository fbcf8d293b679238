package fi.polku.directory.shadowing;

import fi.polku.directory.entries.Held;
import fi.polku.platform.mongo.Creation;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All offers and requests of all regions: whoever has a membership anywhere may read them. */
public interface Shadowings {

    Optional<Held<Shadowing>> find(UUID id);

    /** Adds one once; a repeat of the creation answers with the one that is there. */
    Held<Shadowing> add(Creation creation, String region, Shadowing shadowing);

    /** Replaces the one that was seen, or throws {@link fi.polku.platform.mongo.StaleVersion}. */
    Held<Shadowing> replace(Held<Shadowing> seen, Shadowing shadowing);

    /** In the order of their first days. */
    List<Held<Shadowing>> list(ShadowingQuery query);
}
