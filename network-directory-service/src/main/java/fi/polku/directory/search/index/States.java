package fi.polku.directory.search.index;

import fi.polku.contracts.PublicState;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Published states as they lie in the index. */
final class States {

    private final JsonMapper json = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    byte[] write(PublicState state) {
        return json.writeValueAsBytes(state);
    }

    PublicState read(EntryType type, byte[] state) {
        return json.readValue(state, type.state());
    }
}
