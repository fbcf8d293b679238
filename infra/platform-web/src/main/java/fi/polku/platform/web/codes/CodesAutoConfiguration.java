package fi.polku.platform.web.codes;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Gives a service that names a path for them its code lists, and shows them there. */
@AutoConfiguration
@ConditionalOnProperty("polku.web.codes-path")
class CodesAutoConfiguration {

    @Bean
    CodeLists codeLists() {
        return CodeLists.read();
    }

    @Bean
    CodesController codesController(CodeLists lists) {
        return new CodesController(lists);
    }
}
