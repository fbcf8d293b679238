package fi.polku.platform.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NoteView(
        UUID id,
        long version,
        String title,
        Instant at,
        @Nullable String nothing) {}
