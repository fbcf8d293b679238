package fi.polku.directory.search.web;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SearchWebConfiguration {

    @Bean
    Known knownCodes(CodeLists codes, Finland finland) {
        return new Known(codes, finland);
    }
}
