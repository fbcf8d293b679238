package fi.polku.directory.shadowing.web;

import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What is worth to be known in one's own work community; never anything about a client. */
record NoteRequest(
        @NotBlank @Size(max = 4000) @PlainText(lines = true) String text) {}
