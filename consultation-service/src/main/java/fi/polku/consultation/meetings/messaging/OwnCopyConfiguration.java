package fi.polku.consultation.meetings.messaging;

import fi.polku.consultation.cases.Cases;
import fi.polku.consultation.meetings.KeepAgenda;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.consultation.CaseState;
import fi.polku.platform.messaging.CopiedType;
import fi.polku.platform.messaging.CopySpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OwnCopyConfiguration {
    /** Our own topic, read back: what a command began is finished also when its process dies. */
    @Bean
    CopySpec ownCaseCopy(Cases cases, KeepAgenda keepAgenda) {
        return CopySpec.of(
                Topics.CONSULTATION,
                CopiedType.of(PublishedType.CASE.ceType(), CaseState.class, "copied_case")
                        .reacting(new AgendaReaction(cases, keepAgenda)));
    }
}
