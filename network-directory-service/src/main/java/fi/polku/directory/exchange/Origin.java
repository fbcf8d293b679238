package fi.polku.directory.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * Where an entry's fields come from. A field whose present value is none of those that the source gave was written by a
 * person since.
 *
 * @param id the entry's
 * @param run the import that touched it last
 * @param values fingerprints by field: of what the source gave last, and while an import writes, of what it is about to give
 */
public record Origin(
        UUID id, String source, String externalId, UUID run, Instant at, Map<String, List<String>> values) {

    public Origin {
        values = Map.copyOf(values);
    }

    /** Whether the source may replace a value: what it gave itself, and what nobody has ever said. */
    boolean allows(String pointer, JsonNode now) {
        var unheardOf = now.isMissingNode() && !values.containsKey(Origins.key(pointer));
        return unheardOf || gave(pointer, Leaves.fingerprint(now));
    }

    boolean gave(String pointer, String fingerprint) {
        return values.getOrDefault(Origins.key(pointer), List.of()).contains(fingerprint);
    }
}
