package fi.polku.reporting.facts.messaging;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.consultation.CaseState;
import fi.polku.contracts.consultation.MeetingState;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.platform.messaging.CopiedType;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.CopySpec;
import fi.polku.platform.mongo.Migration;
import fi.polku.reporting.facts.Facts;
import fi.polku.reporting.facts.ForgetFacts;
import fi.polku.reporting.facts.RebuildCommand;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FactsConfiguration {
    @Bean
    Facts facts(MongoDatabase database) {
        return new Facts(database);
    }

    @Bean
    Migration factIndexes() {
        return new Migration("001-fact-indexes", "Facts are counted by region and time", database -> {
            database.getCollection(Facts.REFERRALS).createIndex(Indexes.ascending(Facts.REGION, "sentAt"));
            database.getCollection(Facts.RECOMMENDATIONS).createIndex(Indexes.ascending(Facts.REGION, "issuedAt"));
        });
    }

    @Bean
    CopySpec referralCopy(Facts facts) {
        return CopySpec.of(
                Topics.REFERRAL,
                CopiedType.of(PublishedType.REFERRAL.ceType(), ReferralState.class, "copied_referral")
                        .reacting(new TakeReferral(facts)));
    }

    @Bean
    CopySpec consultationCopy(Facts facts, Copies copies) {
        return CopySpec.of(
                Topics.CONSULTATION,
                CopiedType.of(PublishedType.MEETING.ceType(), MeetingState.class, "copied_meeting"),
                CopiedType.of(PublishedType.CASE.ceType(), CaseState.class, "copied_case")
                        .reacting(new TakeCase(facts, copies)));
    }

    @Bean
    @ConditionalOnProperty(name = "polku.command", havingValue = "rebuild")
    RebuildCommand rebuildCommand(MongoDatabase database, ApplicationContext context) {
        return new RebuildCommand(new ForgetFacts(database), context);
    }
}
