package fi.polku.referral.forms;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Forbidden;
import java.util.Optional;

/** Makes a region's next version of a form (S4-18); its admin does. What is filled in already keeps the version it has. */
public final class PublishDefinition {
    private static final String ADMIN = "region-admin";

    private final FormDefinitions definitions;
    private final RegionDefinitions regional;

    PublishDefinition(FormDefinitions definitions, RegionDefinitions regional) {
        this.definitions = definitions;
        this.regional = regional;
    }

    /** Before anything is said of what is wanted. */
    public static void requireAdmin(Caller caller) {
        if (!caller.has(ADMIN)) {
            throw new Forbidden();
        }
    }

    public FormDefinition publish(Caller caller, Creation creation, NewDefinition wanted) {
        requireAdmin(caller);
        String region = caller.region();
        FormDefinition before = definitions.find(region, wanted.follows()).orElseThrow(DefinitionOutdated::new);
        FormDefinition next = next(region, before, wanted);
        boolean inForce = definitions.inForce(region, before.code()).equals(Optional.of(before));
        if (!inForce && regional.find(next.id()).isEmpty()) {
            throw new DefinitionOutdated();
        }
        return regional.add(creation, region, next);
    }

    private static FormDefinition next(String region, FormDefinition before, NewDefinition wanted) {
        int version = before.region() == null ? 1 : before.version() + 1;
        return new FormDefinition(
                "%s-%s-%d".formatted(before.code(), region, version),
                before.code(),
                version,
                region,
                wanted.name(),
                wanted.introduction(),
                wanted.sections());
    }
}
