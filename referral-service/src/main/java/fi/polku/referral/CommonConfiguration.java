package fi.polku.referral;

import fi.polku.platform.audit.AccessLog;
import fi.polku.referral.access.AccessJournal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommonConfiguration {
    @Bean
    AccessJournal accessJournal(AccessLog log) {
        return new AccessJournal(log);
    }
}
