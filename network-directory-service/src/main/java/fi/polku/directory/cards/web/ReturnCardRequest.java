package fi.polku.directory.cards.web;

import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a card is not approved yet. */
record ReturnCardRequest(
        @NotBlank @Size(max = 2000) @PlainText(lines = true) String reason) {}
