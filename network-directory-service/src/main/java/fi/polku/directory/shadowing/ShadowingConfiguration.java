package fi.polku.directory.shadowing;

import fi.polku.directory.reference.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ShadowingConfiguration {

    @Bean
    KeepShadowings keepShadowings(Shadowings shadowings, CodeLists codes) {
        return new KeepShadowings(shadowings, codes);
    }
}
