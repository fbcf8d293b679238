package fi.polku.consultation.cases.messaging;

import fi.polku.consultation.cases.OpenCase;
import fi.polku.consultation.directory.Networks;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.platform.messaging.CopiedType;
import fi.polku.platform.messaging.CopySpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferralCopyConfiguration {
    @Bean
    CopySpec referralCopy(OpenCase openCase, Networks networks) {
        return CopySpec.of(
                Topics.REFERRAL,
                CopiedType.of(PublishedType.REFERRAL.ceType(), ReferralState.class, "copied_referral")
                        .reacting(new ReferralReaction(openCase, networks)));
    }
}
