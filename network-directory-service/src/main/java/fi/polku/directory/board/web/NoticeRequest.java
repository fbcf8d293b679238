package fi.polku.directory.board.web;

import fi.polku.directory.board.Notice;
import fi.polku.directory.board.Subject;
import fi.polku.directory.description.Listed;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A notice; never anything about a client. */
record NoticeRequest(
        @NotNull Subject subject,
        @NotBlank @Size(max = 8) String language,
        @NotBlank @Size(max = 200) @PlainText String title,

        @NotBlank @Size(max = 4000) @PlainText(lines = true) String text,

        @Size(max = 20) @Nullable List<@NotBlank @Size(max = 64) String> competences,
        @Nullable LocalDate on) {

    Notice by(Editor editor, Instant at) {
        return new Notice(
                subject,
                language,
                title.strip(),
                text.strip(),
                Listed.of(competences),
                on,
                editor.organisation(),
                editor.unit(),
                editor.membership(),
                at,
                true,
                List.of(),
                null);
    }
}
