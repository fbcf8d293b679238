package fi.polku.referral.forms;

import fi.polku.platform.mongo.Creation;
import java.util.List;
import java.util.Optional;

/** Versions of forms that regions have made. */
public interface RegionDefinitions {
    /** The region's, the oldest first. */
    List<FormDefinition> of(String region);

    Optional<FormDefinition> find(String id);

    /**
     * Adds one, once.
     *
     * @return it, now or by an earlier try of the same request
     * @throws DefinitionOutdated where somebody else was quicker with this version
     */
    FormDefinition add(Creation creation, String region, FormDefinition definition);
}
