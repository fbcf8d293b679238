package fi.polku.gateway.request;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.util.unit.DataSize;

/**
 * What a body may be.
 *
 * @param bytes its size
 * @param within how long it may take to arrive
 * @param gathered whether it is held here until all of it has arrived
 */
record Allowed(long bytes, Duration within, boolean gathered) {
    private static final String LIMIT = "body-limit";
    private static final String WITHIN = "body-within";

    /** As the route's own metadata say, or else as for all bodies. */
    static Allowed on(@Nullable Route route, BodySettings settings) {
        var limit = route == null ? null : route.getMetadata().get(LIMIT);
        if (route == null || limit == null) {
            return new Allowed(settings.limit().toBytes(), settings.within(), true);
        }
        var within = route.getMetadata().getOrDefault(WITHIN, settings.within());
        return new Allowed(
                DataSize.parse(limit.toString()).toBytes(), DurationStyle.detectAndParse(within.toString()), false);
    }
}
