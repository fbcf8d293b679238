package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EntriesConfiguration {

    @Bean
    Finland finland() {
        return Finland.load();
    }

    @Bean
    CodeLists codeLists() {
        return CodeLists.load();
    }

    @Bean
    Rosters rosters(Catalogue catalogue) {
        return new Rosters(catalogue);
    }

    @Bean
    EveryKind everyKind(Catalogue catalogue, Editing editing, History history) {
        return new EveryKind(catalogue, editing, history);
    }

    @Bean
    Editing editing(Catalogue catalogue, History history, CodeLists codes, Finland finland, Turns turns) {
        return Editing.of(catalogue, history, codes, finland, turns);
    }
}
