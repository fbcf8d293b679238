package fi.polku.directory.accessibility.web;

import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the region answers to feedback on accessibility. */
record AccessibilityAnswerRequest(
        @NotBlank @Size(max = 4000) @PlainText(lines = true) String text) {}
