package fi.polku.referral.forms;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** All versions of all forms: those that come with the platform, and those that regions have made of them. */
public final class FormDefinitions {
    /** A region's own version before the one that all share, and then the newest. */
    private static final Comparator<FormDefinition> IN_FORCE = Comparator.comparing(
                    (FormDefinition definition) -> definition.region() != null)
            .thenComparingInt(FormDefinition::version);

    private final Map<String, FormDefinition> shared;
    private final RegionDefinitions regional;

    FormDefinitions(Collection<FormDefinition> shared, RegionDefinitions regional) {
        this.shared = shared.stream()
                .sorted(Comparator.comparing(FormDefinition::id))
                .collect(toMap(FormDefinition::id, Function.identity(), FormDefinitions::twice, LinkedHashMap::new));
        this.regional = regional;
    }

    /** Those that the region uses or has used. */
    public List<FormDefinition> of(String region) {
        return Stream.concat(shared.values().stream(), regional.of(region).stream())
                .toList();
    }

    public Optional<FormDefinition> find(String region, String id) {
        return find(id).filter(definition -> definition.isFor(region));
    }

    /** The version that a new form of this kind is filled in by. */
    public Optional<FormDefinition> inForce(String region, String code) {
        return of(region).stream()
                .filter(definition -> definition.code().equals(code))
                .max(IN_FORCE);
    }

    /** The one that answers were given to; definitions are never removed. */
    public FormDefinition known(String id) {
        return find(id).orElseThrow(() ->
                new IllegalStateException("There are answers to the form %s, which is not here".formatted(id)));
    }

    private Optional<FormDefinition> find(String id) {
        FormDefinition ofAll = shared.get(id);
        return ofAll == null ? regional.find(id) : Optional.of(ofAll);
    }

    private static FormDefinition twice(FormDefinition one, FormDefinition other) {
        throw new IllegalArgumentException("Two definitions of a form have the id " + other.id());
    }
}
