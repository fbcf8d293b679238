package fi.polku.consultation;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.audit.AccessLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommonConfiguration {
    @Bean
    AccessJournal accessJournal(AccessLog log) {
        return new AccessJournal(log, "consultation", "client");
    }
}
