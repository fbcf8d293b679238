package fi.polku.referral.forms;

import fi.polku.platform.mongo.Creation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Regions' versions of forms, in a list. */
final class InMemoryDefinitions implements RegionDefinitions {
    private final List<FormDefinition> all = new ArrayList<>();

    @Override
    public List<FormDefinition> of(String region) {
        return all.stream().filter(each -> region.equals(each.region())).toList();
    }

    @Override
    public Optional<FormDefinition> find(String id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Override
    public FormDefinition add(Creation creation, String region, FormDefinition definition) {
        all.add(definition);
        return definition;
    }
}
