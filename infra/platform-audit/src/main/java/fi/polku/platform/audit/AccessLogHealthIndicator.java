package fi.polku.platform.audit;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Ready once the chain is opened; a store that goes away later refuses requests and does not take the service away. */
final class AccessLogHealthIndicator implements HealthIndicator {

    private final GroupWriter writer;

    AccessLogHealthIndicator(GroupWriter writer) {
        this.writer = writer;
    }

    @Override
    public Health health() {
        GroupWriter.State state = writer.state();
        Health.Builder health = state == GroupWriter.State.OPEN ? Health.up() : Health.outOfService();
        return health.withDetail("chain", state).build();
    }
}
