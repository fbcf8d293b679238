package fi.polku.directory.board;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a peer says to a notice.
 *
 * @param id follows from the key of the request; absent where it was given before replies had one
 * @param by the membership that says it
 */
public record NoticeReply(@Nullable UUID id, String text, UUID by, UUID unit, Instant at) {}
