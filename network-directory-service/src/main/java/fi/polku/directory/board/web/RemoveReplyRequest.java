package fi.polku.directory.board.web;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Which reply to a notice is to be taken out. */
record RemoveReplyRequest(@NotNull UUID reply) {}
