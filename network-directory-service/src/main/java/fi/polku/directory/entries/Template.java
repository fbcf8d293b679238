package fi.polku.directory.entries;

import fi.polku.directory.description.ServiceDescription;
import fi.polku.directory.reference.Name;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A description of a service that every region may build on [pohjakuvaus]: what a regional service leaves unsaid is taken from
 * here (PTV general description).
 *
 * @param kind code of the services it describes
 */
public record Template(
        UUID organisation,
        String kind,
        @Valid Name name,
        @Valid ServiceDescription description,
        Validity validity,
        @Nullable UUID successor,
        Standing standing,
        List<Fact> facts)
        implements Entry<Template> {

    public Template {
        standing = Standing.orPublished(standing);
        facts = List.copyOf(facts);
    }

    @Override
    public Template withStanding(Standing changed) {
        return new Template(organisation, kind, name, description, validity, successor, changed, facts);
    }

    @Override
    public Template withFacts(List<Fact> all) {
        return new Template(organisation, kind, name, description, validity, successor, standing, all);
    }
}
