package fi.polku.directory.exchange;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.entries.History;
import fi.polku.directory.entries.Turns;
import fi.polku.directory.exchange.csv.CsvFormat;
import fi.polku.directory.exchange.fetch.Fetcher;
import fi.polku.directory.exchange.hsds.HsdsFormat;
import fi.polku.directory.exchange.ptv.PtvFormat;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.platform.mongo.Chore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExchangeSettings.class)
class ExchangeConfiguration {

    @Bean
    Fetcher fetcher(ExchangeSettings settings) {
        return Fetcher.guarded(settings.hosts());
    }

    @Bean
    Formats formats(Forms forms, Finland finland) {
        var places = new Places(finland);
        return new Formats(List.of(new CsvFormat(forms), new HsdsFormat(forms, places), new PtvFormat(forms, places)));
    }

    /** A permit is a call to look for work. */
    @Bean
    Semaphore importsWaiting() {
        return new Semaphore(0);
    }

    @Bean
    Imports imports(
            ImportRuns runs, ImportFiles files, Fetcher fetcher, Catalogue catalogue, Semaphore importsWaiting) {
        return new Imports(runs, files, fetcher, catalogue, importsWaiting::release);
    }

    @Bean
    Chore abandonedImports(Imports imports, Clock clock) {
        return new Chore("abandoned-imports", Duration.ofHours(6), () -> imports.forgetAbandoned(clock.instant()));
    }

    @Bean
    @ConditionalOnProperty(name = "polku.command", havingValue = "none", matchIfMissing = true)
    ImportWorker importWorker(
            ImportRuns runs,
            ImportFiles files,
            Fetcher fetcher,
            Formats formats,
            Origins origins,
            Catalogue catalogue,
            History history,
            Forms forms,
            CodeLists codes,
            Finland finland,
            Turns turns,
            Semaphore importsWaiting,
            Clock clock) {
        RunImport.DeskMaker desks = dry -> dry
                ? Desks.forgetful(catalogue, codes, finland, forms)
                : Desks.real(catalogue, history, codes, finland, forms, turns);
        var runImport = new RunImport(runs, files, fetcher, formats, origins, desks, clock);
        var threads = Thread.ofPlatform().daemon().name("polku-imports").factory();
        return new ImportWorker(runs, runImport, importsWaiting, clock, threads);
    }

    @Bean
    @ConditionalOnProperty(name = "polku.command", havingValue = "none", matchIfMissing = true)
    ImportsHealthIndicator importsHealthIndicator(ImportWorker importWorker) {
        return new ImportsHealthIndicator(importWorker);
    }
}
