package fi.polku.consultation.cases;

import fi.polku.callers.AccessJournal;
import fi.polku.consultation.directory.Networks;
import fi.polku.consultation.permissions.Permissions;
import fi.polku.platform.web.Today;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CasesConfiguration {
    @Bean
    Sights sights(Networks networks, Seating seating, Permissions permissions) {
        return new Sights(networks, seating, permissions);
    }

    @Bean
    ReadCases readCases(Cases cases, Sights sights, AccessJournal journal) {
        return new ReadCases(cases, sights, journal);
    }

    @Bean
    HandleCase handleCase(Cases cases, Sights sights, AccessJournal journal, Today today) {
        return new HandleCase(cases, sights, journal, today);
    }

    @Bean
    OpenCase openCase(Cases cases) {
        return new OpenCase(cases);
    }
}
