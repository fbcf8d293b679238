package fi.polku.referral.forms;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one caller sees of a form.
 *
 * @param own whether it is the caller's unit that fills it in
 * @param edition the one that is shown
 * @param grounds for each kind of data that the caller may read, on what ground
 */
public record FormSight(
        KnownForm known, boolean own, FormDefinition definition, Edition edition, Map<String, String> grounds) {
    public FormSight {
        grounds = Map.copyOf(grounds);
    }

    public boolean shows(FormSection section) {
        return grounds.containsKey(section.kind());
    }

    /** The editions that the caller may ask for; others' unfinished work is nobody's but theirs. */
    public List<Edition> editions() {
        return known.form().editions().stream()
                .filter(each -> own || each.finished())
                .toList();
    }

    /** Kinds of data of the sections that are shown. */
    Set<String> kinds() {
        return kinds(definition.sections());
    }

    Set<String> kinds(Collection<FormSection> sections) {
        return sections.stream().filter(this::shows).map(FormSection::kind).collect(toUnmodifiableSet());
    }

    FormSight of(KnownForm after) {
        return new FormSight(after, own, definition, after.form().latest(), grounds);
    }
}
