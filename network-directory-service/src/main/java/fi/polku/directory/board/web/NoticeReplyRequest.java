package fi.polku.directory.board.web;

import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a peer says to a notice; never anything about a client. */
record NoticeReplyRequest(
        @NotBlank @Size(max = 4000) @PlainText(lines = true) String text) {}
