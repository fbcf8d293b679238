package fi.polku.directory.entries;

import fi.polku.platform.mongo.Ids;
import java.util.UUID;

/** A region's id follows from its code, so that it cannot be made twice. */
public final class Regions {

    private Regions() {}

    public static UUID idOf(String code) {
        return Ids.derived("region", code);
    }
}
