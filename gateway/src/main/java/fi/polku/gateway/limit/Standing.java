package fi.polku.gateway.limit;

import java.time.Duration;

/**
 * How an asker stands after one more request.
 *
 * @param full when the whole allowance is there again
 * @param next when a refused request would be let through
 */
record Standing(String name, boolean admitted, long remaining, Duration full, Duration next) {

    /** As the {@code RateLimit} header says it. */
    String field() {
        // By hand, because it is told with every answer and a format would be parsed each time.
        return '"' + name + "\";r=" + remaining + ";t=" + full.plusMillis(999).toSeconds();
    }
}
