package fi.polku.directory.exchange;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Down where nobody here would take up an import. Readiness does not ask it: everything else is answered all the same. */
final class ImportsHealthIndicator implements HealthIndicator {

    private final ImportWorker worker;

    ImportsHealthIndicator(ImportWorker worker) {
        this.worker = worker;
    }

    @Override
    public Health health() {
        return worker.isRunning() ? Health.up().build() : Health.down().build();
    }
}
