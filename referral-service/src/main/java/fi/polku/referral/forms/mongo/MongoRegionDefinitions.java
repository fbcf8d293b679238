package fi.polku.referral.forms.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.IdempotencyConflict;
import fi.polku.platform.mongo.Ids;
import fi.polku.referral.forms.DefinitionOutdated;
import fi.polku.referral.forms.FormDefinition;
import fi.polku.referral.forms.RegionDefinitions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.json.JsonMapper;

/** Each version under an id derived from its name, so that of two who make the same one comes second. */
final class MongoRegionDefinitions implements RegionDefinitions {
    private static final int OF_ONE_REGION = 1_000;

    private final Aggregates<DefinitionDocument> documents;

    /** They never change, and every answer that is read asks for its own. */
    private final Map<String, FormDefinition> read = new ConcurrentHashMap<>();

    MongoRegionDefinitions(Aggregates<DefinitionDocument> documents) {
        this.documents = documents;
    }

    @Override
    public List<FormDefinition> of(String region) {
        return documents.list(Filters.eq("region", region), Sorts.ascending("_id"), OF_ONE_REGION).stream()
                .map(MongoRegionDefinitions::definition)
                .sorted(Comparator.comparing(FormDefinition::code).thenComparingInt(FormDefinition::version))
                .toList();
    }

    @Override
    public Optional<FormDefinition> find(String id) {
        FormDefinition known = read.get(id);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<FormDefinition> found = documents.find(derived(id)).map(MongoRegionDefinitions::definition);
        found.ifPresent(definition -> read.put(id, definition));
        return found;
    }

    @Override
    public FormDefinition add(Creation creation, String region, FormDefinition definition) {
        var document = new DefinitionDocument(
                creation.id(), creation.bodyMac(), JsonMapper.shared().writeValueAsString(definition));
        Stored<DefinitionDocument> there = documents.createDerived(derived(definition.id()), region, document);
        if (!there.state().creation().equals(creation.id())) {
            throw new DefinitionOutdated();
        }
        if (!there.state().bodyMac().equals(creation.bodyMac())) {
            throw new IdempotencyConflict(creation.id());
        }
        return definition(there);
    }

    private static UUID derived(String id) {
        return Ids.derived("form-definition", id);
    }

    private static FormDefinition definition(Stored<DefinitionDocument> stored) {
        return JsonMapper.shared().readValue(stored.state().definition(), FormDefinition.class);
    }
}
