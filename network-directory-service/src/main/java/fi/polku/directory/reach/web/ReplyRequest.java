package fi.polku.directory.reach.web;

import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The owners' answer to a question. */
record ReplyRequest(
        @NotBlank @Size(max = 4000) @PlainText(lines = true) String text) {}
