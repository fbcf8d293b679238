package fi.polku.directory.reference;

import org.jspecify.annotations.Nullable;

/** What a thing is called in the languages of the platform; Finnish is always there. */
public record Name(String fi, @Nullable String sv, @Nullable String en) {}
