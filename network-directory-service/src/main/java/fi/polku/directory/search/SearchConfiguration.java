package fi.polku.directory.search;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.analysis.Words;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.index.LeftFolders;
import fi.polku.directory.search.query.FindEntries;
import fi.polku.directory.search.query.FindHelp;
import fi.polku.directory.search.query.SuggestPhrases;
import fi.polku.platform.web.Today;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    private static final String PREFIX = "polku-search";

    /** Far longer than it takes from a folder to its lock. */
    private static final Duration STARTING = Duration.ofMinutes(5);

    @Bean(destroyMethod = "close")
    DirectoryIndex directoryIndex(SearchSettings settings, CodeLists codes, Finland finland, Today today)
            throws IOException {
        var words = new EnumMap<Language, Words>(Language.class);
        for (var language : Language.values()) {
            words.put(language, Words.of(language));
        }
        return DirectoryIndex.in(folder(settings, today), words, codes, finland);
    }

    @Bean
    FindEntries findEntries(DirectoryIndex index, Finland finland) {
        return new FindEntries(index, finland);
    }

    @Bean
    SuggestPhrases suggestPhrases(DirectoryIndex index) {
        return new SuggestPhrases(index);
    }

    @Bean
    FindHelp findHelp(DirectoryIndex index, Finland finland) {
        return new FindHelp(index, finland);
    }

    private static Path folder(SearchSettings settings, Today today) throws IOException {
        var parent = settings.folder() == null
                ? Path.of(System.getProperty("java.io.tmpdir"))
                : Files.createDirectories(settings.folder());
        LeftFolders.sweep(parent, PREFIX, today.now().minus(STARTING));
        return Files.createTempDirectory(parent, PREFIX);
    }
}
