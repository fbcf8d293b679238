package fi.polku.referral;

import fi.polku.platform.audit.AccessLog;
import fi.polku.referral.access.AccessJournal;
import fi.polku.referral.codes.CodeLists;
import fi.polku.referral.parties.Today;
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
