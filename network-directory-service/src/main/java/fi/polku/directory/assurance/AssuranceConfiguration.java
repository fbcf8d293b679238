package fi.polku.directory.assurance;

import fi.polku.directory.entries.EveryKind;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.web.Today;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssuranceSettings.class)
class AssuranceConfiguration {

    @Bean
    RemindOfUnassured remindOfUnassured(
            EveryKind everyKind, Reminders reminders, Today today, AssuranceSettings settings) {
        return new RemindOfUnassured(everyKind, reminders, today, settings.period());
    }

    @Bean
    Chore assuranceReminders(RemindOfUnassured remind, AssuranceSettings settings) {
        return new Chore("assurance-reminders", settings.every(), remind::run);
    }
}
