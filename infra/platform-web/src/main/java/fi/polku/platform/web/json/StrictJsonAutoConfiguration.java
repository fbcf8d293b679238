package fi.polku.platform.web.json;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;

/** Puts the strict reader in the place of Spring's own. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class StrictJsonAutoConfiguration {

    /** Not a bean of type JsonMapper, since what is read from elsewhere is read leniently. */
    @Bean
    ServerHttpMessageConvertersCustomizer strictJson() {
        var converter = new StrictJsonConverter(StrictMapper.strict());
        return converters -> converters.withJsonConverter(converter);
    }
}
