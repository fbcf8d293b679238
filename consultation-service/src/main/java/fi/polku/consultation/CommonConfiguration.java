package fi.polku.consultation;

import fi.polku.consultation.access.AccessJournal;
import fi.polku.consultation.codes.CodeLists;
import fi.polku.consultation.parties.Today;
import fi.polku.platform.audit.AccessLog;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommonConfiguration {
    @Bean
    Today today(Clock clock) {
        return new Today(clock);
    }

    @Bean
    AccessJournal accessJournal(AccessLog log) {
        return new AccessJournal(log);
    }

    @Bean
    CodeLists codeLists() {
        return CodeLists.read();
    }
}
