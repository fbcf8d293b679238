package fi.polku.referral.forms;

import fi.polku.platform.audit.AccessLog;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.ClientAccess;
import fi.polku.referral.clients.ClientMatters;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.Dealings;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.ReadReferral;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormsConfiguration {
    @Bean
    FormDefinitions formDefinitions(RegionDefinitions regional) throws IOException {
        return new FormDefinitions(DefinitionFiles.all(), regional);
    }

    @Bean
    PublishDefinition publishDefinition(FormDefinitions definitions, RegionDefinitions regional) {
        return new PublishDefinition(definitions, regional);
    }

    @Bean
    FormAccess formAccess(
            Clients clients, Dealings dealings, Directory directory, FormDefinitions definitions, Today today) {
        return new FormAccess(clients, dealings, directory, definitions, today);
    }

    @Bean
    FormJournal formJournal(AccessLog log) {
        return new FormJournal(log);
    }

    @Bean
    ReadForm readForm(Forms forms, FormAccess access, FormJournal journal) {
        return new ReadForm(forms, access, journal);
    }

    @Bean
    ClientMatters formMatters(Forms forms) {
        return new FormMatters(forms);
    }

    @Bean
    FillForm fillForm(
            Forms forms,
            FormDefinitions definitions,
            FormAccess access,
            FormJournal journal,
            Clients clients,
            ClientAccess clientAccess,
            ReadReferral referrals,
            Today today) {
        var start = new StartForm(clients, clientAccess, referrals, today);
        return new FillForm(forms, definitions, access, new AnswerRules(), start, journal, today);
    }
}
