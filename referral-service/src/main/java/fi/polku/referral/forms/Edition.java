package fi.polku.referral.forms;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One time a form was filled in. Once finished it stays as it is; filling it in again makes the next one.
 *
 * @param number from 1
 * @param definition the version of the form that was asked
 * @param finishedAt absent while it is being filled in
 * @param sections answers by the section's code; sections without an answer are missing
 */
public record Edition(
        int number,
        String definition,
        Instant startedAt,
        @Nullable Instant finishedAt,
        Map<String, Answers> sections) {
    public Edition {
        requireNonNull(definition, "definition");
        requireNonNull(startedAt, "startedAt");
        sections = Map.copyOf(sections);
    }

    public boolean finished() {
        return finishedAt != null;
    }

    public Answers answers(String section) {
        return sections.getOrDefault(section, Answers.NONE);
    }

    Edition answering(String section, Answers answers) {
        Map<String, Answers> next = new LinkedHashMap<>(sections);
        if (answers.values().isEmpty()) {
            next.remove(section);
        } else {
            next.put(section, answers);
        }
        return new Edition(number, definition, startedAt, null, next);
    }

    Edition finished(Instant at) {
        return new Edition(number, definition, startedAt, at, sections);
    }

    /** The next one begins with what this one says. */
    Edition again(Instant at) {
        return new Edition(number + 1, definition, at, null, sections);
    }
}
