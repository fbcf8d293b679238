package fi.polku.platform.audit;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reports the chains whose process is gone without having closed them, until a person accepts it. */
final class UnclosedChains {

    private static final Logger LOG = LoggerFactory.getLogger(UnclosedChains.class);

    private final GroupStore store;
    private final SourceRegister register;
    private final Set<String> told = new HashSet<>();
    private volatile int dead;
    private volatile long unsent;

    UnclosedChains(GroupStore store, SourceRegister register, MeterRegistry metrics) {
        this.store = store;
        this.register = register;
        Gauge.builder("polku.access.log.unclosed", () -> dead)
                .description("Chains of dead processes without a closing group")
                .register(metrics);
        Gauge.builder("polku.access.log.unshipped", () -> unsent)
                .description("Groups that wait to be sent to where the log is kept")
                .register(metrics);
    }

    void look(Instant now) {
        List<ChainHead> gone = store.unclosed().stream()
                .filter(head -> !register.alive(head.source(), now))
                .toList();
        for (ChainHead head : gone) {
            if (told.add(head.source())) {
                LOG.error("Chain {} ended without a closing group after {}", head.source(), head.number());
            }
        }
        dead = gone.size();
        unsent = store.sources().stream()
                .mapToLong(source -> store.count(source, register.sentThrough(source)))
                .sum();
    }
}
