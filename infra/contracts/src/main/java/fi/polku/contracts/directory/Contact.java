package fi.polku.contracts.directory;

import org.jspecify.annotations.Nullable;

/** Published contact data of work, never of private life. */
public record Contact(@Nullable String phone, @Nullable String email) {}
