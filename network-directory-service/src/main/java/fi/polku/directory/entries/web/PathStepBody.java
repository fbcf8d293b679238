package fi.polku.directory.entries.web;

import fi.polku.directory.description.Listed;
import fi.polku.directory.entries.PathStep;
import fi.polku.directory.text.Text;
import fi.polku.directory.web.NameBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One step of a path, in requests and answers. */
record PathStepBody(
        @NotBlank @Size(max = 64) @Pattern(regexp = "[a-z0-9-]+")
        String key,

        @NotNull @Valid NameBody name,
        @Valid @Nullable Text text,
        @Size(max = 50) @Nullable List<@NotNull UUID> services,
        @Size(max = 50) @Nullable List<@NotNull UUID> cards,
        @Size(max = 50) @Nullable List<@NotBlank @Size(max = 64) String> next) {

    static PathStepBody of(PathStep step) {
        return new PathStepBody(
                step.key(), NameBody.of(step.name()), step.text(), step.services(), step.cards(), step.next());
    }

    PathStep toStep() {
        return new PathStep(key, name.toName(), text, Listed.of(services), Listed.of(cards), Listed.of(next));
    }
}
