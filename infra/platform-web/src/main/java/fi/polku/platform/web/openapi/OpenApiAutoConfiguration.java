package fi.polku.platform.web.openapi;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.User;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Completes what springdoc reads off the controllers. */
@AutoConfiguration(beforeName = "org.springdoc.core.configuration.SpringDocConfiguration")
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class OpenApiAutoConfiguration {

    @Bean
    OperationCustomizer polkuOperations() {
        // springdoc would take them for bodies.
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(
                        Caller.class, User.class, ExpectedVersion.class, IdempotencyKey.class, PageRequest.class);
        return new PolkuOperations();
    }

    @Bean
    OpenApiCustomizer polkuDocument(Environment environment) {
        return new PolkuDocument(environment.getProperty("spring.application.name", "service"));
    }

    @Bean
    RequiredComponents requiredComponents() {
        return new RequiredComponents();
    }
}
