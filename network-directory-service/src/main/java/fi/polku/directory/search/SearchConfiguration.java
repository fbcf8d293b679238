package fi.polku.directory.search;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.analysis.Words;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.query.FindEntries;
import fi.polku.directory.search.query.FindHelp;
import fi.polku.directory.search.query.SuggestPhrases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {

    @Bean(destroyMethod = "close")
    DirectoryIndex directoryIndex(SearchSettings settings, CodeLists codes, Finland finland) throws IOException {
        var words = new EnumMap<Language, Words>(Language.class);
        for (var language : Language.values()) {
            words.put(language, Words.of(language));
        }
        return DirectoryIndex.in(folder(settings), words, codes, finland);
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

    private static Path folder(SearchSettings settings) throws IOException {
        if (settings.folder() == null) {
            return Files.createTempDirectory("polku-search");
        }
        return Files.createTempDirectory(Files.createDirectories(settings.folder()), "index");
    }
}
