package fi.polku.directory.entries;

import org.jspecify.annotations.Nullable;

/**
 * One field before and after an edit.
 *
 * @param field JSON pointer
 * @param before JSON, absent where the field was
 * @param after JSON, absent where the field is
 */
public record FieldChange(
        String field, @Nullable String before, @Nullable String after) {}
