package fi.polku.referral.forms;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The definitions that come with this release: every file of the folder {@code forms}. */
final class DefinitionFiles {
    private static final String ALL = "classpath:/forms/*.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private DefinitionFiles() {}

    static List<FormDefinition> all() throws IOException {
        List<FormDefinition> definitions = new ArrayList<>();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources(ALL)) {
            definitions.add(JSON.readValue(file.getContentAsByteArray(), FormDefinition.class));
        }
        return definitions;
    }
}
