package fi.polku.referral.attachments;

import fi.polku.platform.mongo.Chore;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.ClientMatters;
import fi.polku.referral.forms.FormJournal;
import fi.polku.referral.forms.ReadForm;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AttachmentsConfiguration {
    @Bean
    AttachmentSights attachmentSights(Attachments attachments, ReadForm forms) {
        return new AttachmentSights(attachments, forms);
    }

    @Bean
    KeepAttachment keepAttachment(
            Attachments attachments,
            AttachmentSights sights,
            ReadForm forms,
            Files files,
            ObjectProvider<VirusScanner> scanner,
            FormJournal journal,
            Today today) {
        return new KeepAttachment(attachments, sights, forms, files, scannerOf(scanner), journal, today);
    }

    @Bean
    ReadAttachment readAttachment(AttachmentSights sights, Files files, FormJournal journal) {
        return new ReadAttachment(sights, files, journal);
    }

    @Bean
    ClientMatters attachmentMatters(Attachments attachments, Files files) {
        return new AttachmentMatters(attachments, files);
    }

    @Bean
    Chore forgottenAttachments(
            Attachments attachments, Files files, ObjectProvider<VirusScanner> scanner, Today today) {
        var tidy = new TidyAttachments(attachments, files, scannerOf(scanner), today);
        return new Chore("forgotten-attachments", Duration.ofHours(1), tidy::forget);
    }

    private static VirusScanner scannerOf(ObjectProvider<VirusScanner> set) {
        return set.getIfAvailable(() -> VirusScanner.NONE);
    }

    /** Without one nothing waits for it. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("polku.referral.scanner.host")
    @EnableConfigurationProperties(ScannerSettings.class)
    static class Scanning {
        @Bean
        VirusScanner virusScanner(ScannerSettings settings) {
            return new ClamdScanner(settings);
        }

        @Bean
        Chore unscannedAttachments(
                Attachments attachments, Files files, VirusScanner scanner, Today today, ScannerSettings settings) {
            var tidy = new TidyAttachments(attachments, files, scanner, today);
            return new Chore("unscanned-attachments", settings.every(), tidy::scan);
        }
    }
}
