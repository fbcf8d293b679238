package fi.polku.platform.web;

import fi.polku.platform.mongo.KeyFiles;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** What a service's web classes need even where the web is off, as in an operator's command. */
@AutoConfiguration(afterName = "fi.polku.platform.mongo.PlatformMongoAutoConfiguration")
class PlatformWebAutoConfiguration {

    @Bean
    DemoGuard demoGuard(Environment environment, KeyFiles keys) {
        var address = environment.getProperty("server.address");
        return DemoGuard.of(
                environment.getProperty("polku.demo-stack"),
                keys,
                address,
                environment.getProperty("management.server.address", address == null ? "" : address));
    }

    @Bean
    Today today(Clock clock) {
        return new Today(clock);
    }

    @Bean
    Creations creations(KeyFiles keys) {
        return new HmacCreations(keys.read("idempotency.key"), JsonMapper.shared());
    }

    @Bean
    Cursors cursors(KeyFiles keys) {
        return new SealedCursors(keys.read("cursor.key"), JsonMapper.shared());
    }
}
