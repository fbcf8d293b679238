package fi.polku.directory.opening;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.platform.web.Today;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OpeningConfiguration {

    private static final String COMMAND = "polku.command";
    private static final String FILE = "polku.file";

    @Bean
    @ConditionalOnProperty(name = COMMAND, havingValue = "create-region")
    OperatorsCommand createRegionCommand(Catalogue catalogue, Finland finland, CodeLists codes, Clock clock) {
        var openRegions = new OpenRegions(catalogue, new FileRules(finland, codes));
        return new OperatorsCommand(arguments -> {
            var regions = OperatorsFile.regions(file(arguments));
            var now = clock.instant();
            return openRegions.open(regions, now, LocalDate.ofInstant(now, Today.FINLAND));
        });
    }

    @Bean
    @ConditionalOnProperty(name = COMMAND, havingValue = "bind-issuer")
    OperatorsCommand bindIssuerCommand(Catalogue catalogue, Clock clock) {
        var bindIssuer = new BindIssuer(catalogue);
        return new OperatorsCommand(arguments -> bindIssuer.done(IssuerToBind.of(arguments), clock.instant()));
    }

    @Bean
    @ConditionalOnProperty(name = COMMAND, havingValue = "add-admin")
    OperatorsCommand addAdminCommand(Catalogue catalogue, Editing editing, Clock clock) {
        var addAdmin = new AddAdmin(catalogue, editing.memberships());
        return new OperatorsCommand(arguments -> {
            var admins = OperatorsFile.admins(file(arguments));
            var now = clock.instant();
            return addAdmin.done(admins, now, LocalDate.ofInstant(now, Today.FINLAND));
        });
    }

    private static Path file(ApplicationArguments arguments) {
        return Path.of(OperatorsCommand.option(arguments, FILE, "<json>"));
    }
}
