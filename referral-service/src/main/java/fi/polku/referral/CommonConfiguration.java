package fi.polku.referral;

import fi.polku.callers.AccessJournal;
import fi.polku.platform.audit.AccessLog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CommonConfiguration {
    /** What a referral or a client's record shows here is data of the kind {@code client}. */
    @Bean
    AccessJournal accessJournal(AccessLog log) {
        return new AccessJournal(log, "work-ability-support", "client");
    }
}
