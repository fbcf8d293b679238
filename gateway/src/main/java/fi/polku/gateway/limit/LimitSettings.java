package fi.polku.gateway.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Generous on purpose: they stop a runaway client, not a busy one. */
@ConfigurationProperties("polku.gateway.limits")
record LimitSettings(
        @DefaultValue Allowance user, @DefaultValue Allowance issuer) {

    /**
     * @param burst at once, after a quiet while
     * @param perSecond for ever
     */
    record Allowance(
            @DefaultValue("1000") long burst,
            @DefaultValue("500") long perSecond) {
        Allowance {
            if (burst < 1 || perSecond < 1) {
                throw new IllegalArgumentException("A limit has to let something through");
            }
        }
    }
}
