package fi.polku.directory.description;

import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A training that a professional has completed; that of work-ability coordinators makes a coordinator (S1-8, S3-2).
 *
 * @param kind code of the training
 * @param organiser who gave it, as its certificate says
 */
public record Training(
        @NotBlank @Size(max = 64) String kind,
        @NotNull LocalDate completedOn,
        @Size(max = 200) @PlainText @Nullable String organiser) {}
