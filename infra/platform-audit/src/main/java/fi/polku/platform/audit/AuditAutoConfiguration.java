package fi.polku.platform.audit;

import com.mongodb.client.MongoDatabase;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.KeyFiles;
import fi.polku.platform.mongo.Migration;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** Gives a service its access log, and takes what it wrote to where it is kept. */
@AutoConfiguration(
        afterName = {
            "fi.polku.platform.mongo.KeysAutoConfiguration",
            "fi.polku.platform.messaging.PlatformMessagingAutoConfiguration"
        })
@ConditionalOnProperty("polku.keys.directory")
@EnableConfigurationProperties(AccessLogSettings.class)
class AuditAutoConfiguration {

    /** The source id of this start of this service. */
    record Source(String id) {}

    @Bean
    Source accessLogSource(@Value("${spring.application.name}") String service) {
        return new Source(service + "/" + Ids.next());
    }

    @Bean
    Migration accessLogIndex() {
        return new Migration("platform-audit-0001", "Groups are read by source in order", GroupStore::index);
    }

    @Bean
    GroupStore accessLogGroups(MongoDatabase database) {
        return new GroupStore(database);
    }

    @Bean
    SourceRegister accessLogSources(MongoDatabase database) {
        return new SourceRegister(database);
    }

    @Bean
    QueuedAccessLog accessLog(Clock clock, AccessLogSettings settings, ObjectProvider<MeterRegistry> metrics) {
        return new QueuedAccessLog(clock, settings.limit(), metrics.getIfAvailable(SimpleMeterRegistry::new));
    }

    @Bean
    GroupWriter accessLogWriter(
            Source source, GroupStore store, SourceRegister register, KeyFiles keys, Clock clock, QueuedAccessLog log) {
        var chain = new Chain(source.id(), new ChainMac(keys.read("access-log.key")));
        return new GroupWriter(store, chain, clock, log, () -> {
            register.seen(source.id(), clock.instant());
            return store.unclosed();
        });
    }

    @Bean
    @ConditionalOnProperty(name = "polku.command", havingValue = "none", matchIfMissing = true)
    AccessLogProcess accessLogProcess(QueuedAccessLog log, GroupWriter writer) {
        return new AccessLogProcess(log, writer);
    }

    @Bean
    AccessLogHealthIndicator accessLogHealthIndicator(GroupWriter writer) {
        return new AccessLogHealthIndicator(writer);
    }

    @Bean
    UnclosedChains unclosedChains(GroupStore store, SourceRegister register, ObjectProvider<MeterRegistry> metrics) {
        return new UnclosedChains(store, register, metrics.getIfAvailable(SimpleMeterRegistry::new));
    }
}
