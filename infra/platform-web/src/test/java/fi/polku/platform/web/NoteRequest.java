package fi.polku.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A body with one field of each kind that services use. */
record NoteRequest(
        @NotBlank @Size(max = 200) String title,
        @Nullable String kind,
        @Nullable Integer weight,
        @Nullable Boolean done,
        @Nullable LocalDate due,
        @Nullable Instant at,
        @Nullable UUID about,
        @Nullable Colour colour,
        @Nullable List<String> tags,
        @Nullable List<@Valid Part> parts,
        @Nullable Map<String, String> names,
        @Nullable Double share) {

    record Part(@NotNull String name, int size, @Nullable List<Part> parts) {}

    enum Colour {
        RED,
        GREEN
    }
}
