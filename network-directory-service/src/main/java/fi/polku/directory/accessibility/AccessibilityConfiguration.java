package fi.polku.directory.accessibility;

import fi.polku.directory.entries.Entries;
import fi.polku.directory.reference.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccessibilityConfiguration {

    @Bean
    AccessibilityDesk accessibilityDesk(
            Entries<AccessibilityFeedback> feedback, AccessibilityLists lists, CodeLists codes) {
        return new AccessibilityDesk(feedback, lists, codes);
    }
}
