package fi.polku.directory.exchange;

import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Service;
import fi.polku.directory.entries.Template;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Services as people are to read them: a regional variant over its national words, where everybody may read those. */
public final class ToldServices {

    private final Entries<Template> templates;
    private final Map<UUID, Optional<Template>> known = new HashMap<>();

    public ToldServices(Entries<Template> templates) {
        this.templates = templates;
    }

    public Held<Service> of(Held<Service> held) {
        var named = held.entry().template();
        return named == null
                ? held
                : known.computeIfAbsent(named, this::published)
                        .map(national -> new Held<>(
                                held.id(),
                                held.version(),
                                held.region(),
                                held.entry().over(national)))
                        .orElse(held);
    }

    private Optional<Template> published(UUID id) {
        return templates
                .find(id)
                .map(Held::entry)
                .filter(template -> !template.standing().draft());
    }
}
