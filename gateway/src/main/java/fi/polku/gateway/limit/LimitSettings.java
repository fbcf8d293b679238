package fi.polku.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Generous on purpose: they stop a runaway client, not a busy one. */
@ConfigurationProperties("polku.gateway.limits")
record LimitSettings(Allowance user, Allowance issuer) {

    /**
     * How much one asker may ask.
     *
     * @param burst at once, after a quiet while
     * @param perSecond for ever
     */
    record Allowance(long burst, long perSecond) {
        Allowance {
            if (burst < 1 || perSecond < 1) {
                throw new IllegalArgumentException("A limit has to let something through");
            }
        }
    }
}
