package fi.polku.referral.forms;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A part of a form. Whoever may read its kind of data reads all of it, and nobody else any of it.
 *
 * @param kind the kind of data that its answers are
 * @param schema what answers must look like: JSON Schema 2020-12
 */
public record FormSection(
        String code, String kind, Wording title, List<FormQuestion> questions, Map<String, Object> schema) {
    public FormSection {
        questions = List.copyOf(questions);
        schema = Collections.unmodifiableMap(new LinkedHashMap<>(schema));
    }
}
