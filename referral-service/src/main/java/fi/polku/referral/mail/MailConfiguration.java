package fi.polku.referral.mail;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import fi.polku.platform.messaging.AggregateFactory;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.mongo.Migration;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.units.StandIns;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@Configuration(proxyBeanMethods = false)
class MailConfiguration {
    @Bean
    MailPreferences mailPreferences(AggregateFactory factory) {
        return new MailPreferences(
                factory.of(AggregateType.unpublished(MailPreference.COLLECTION, MailPreference.class)));
    }

    @Bean
    Migration mailIndexes() {
        return new Migration(
                "2026-11-22-mail-indexes",
                "Mail that is due, of a recipient, of a go",
                database -> database.getCollection(Waiting.COLLECTION)
                        .createIndexes(List.of(
                                new IndexModel(Indexes.ascending("sentAt", "dueAt")),
                                new IndexModel(Indexes.ascending("recipient", "sentAt")),
                                new IndexModel(Indexes.ascending("claim"), new IndexOptions().sparse(true)))));
    }

    /** Without a server to send by nothing is noted, and nothing waits. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spring.mail.host")
    @EnableConfigurationProperties(MailSettings.class)
    static class Sending {
        @Bean
        Outbox outbox(MongoDatabase database, Today today) {
            return new Outbox(database, today);
        }

        @Bean
        Mail mail(Outbox outbox, MailPreferences preferences, Directory directory, StandIns standIns, Today today) {
            return new Mail(outbox, preferences, directory, standIns, today);
        }

        @Bean
        Chore sendingMail(
                Outbox outbox, MailPreferences preferences, JavaMailSenderImpl sender, MailSettings settings) {
            var sending = new SendMail(outbox, preferences, new SmtpPost(sender, settings));
            return new Chore("sending-mail", settings.every(), sending::send);
        }
    }
}
