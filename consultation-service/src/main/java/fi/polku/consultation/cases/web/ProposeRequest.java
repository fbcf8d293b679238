package fi.polku.consultation.cases.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record ProposeRequest(
        @NotBlank @Size(max = 4_000) String text,
        @NotBlank String kind,
        @NotBlank String responsibleRole,
        @Nullable UUID responsibleUnit,
        @Nullable UUID service,
        @NotNull LocalDate dueOn) {
    @Override
    public String toString() {
        return "ProposeRequest[" + kind + "]";
    }
}
