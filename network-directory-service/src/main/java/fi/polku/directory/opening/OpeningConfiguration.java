package fi.polku.directory.opening;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "polku.command", havingValue = "create-region")
class OpeningConfiguration {

    @Bean
    CreateRegionCommand createRegionCommand(Catalogue catalogue, Finland finland, CodeLists codes, Clock clock) {
        return new CreateRegionCommand(new OpenRegions(catalogue, new FileRules(finland, codes)), clock);
    }
}
