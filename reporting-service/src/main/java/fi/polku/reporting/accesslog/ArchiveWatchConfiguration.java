package fi.polku.reporting.accesslog;

import fi.polku.platform.audit.ChainVerifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessLogSettings.class)
class ArchiveWatchConfiguration {
    @Bean
    VerifyArchive verifyArchive(ChainVerifier verifier, Archive archive, ConfirmedHeads confirmed) {
        return new VerifyArchive(verifier, archive, confirmed);
    }

    @Bean
    @ConditionalOnProperty(name = "polku.command", havingValue = "none", matchIfMissing = true)
    ArchiveWatch archiveWatch(VerifyArchive verify, AccessLogSettings settings) {
        return new ArchiveWatch(verify, settings.verifyEvery());
    }
}
