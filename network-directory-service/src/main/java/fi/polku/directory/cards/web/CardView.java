package fi.polku.directory.cards.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card as its reader sees it.
 *
 * @param publicAddress where everybody reads it, without a login; its QR code leads there
 * @param published the newest edition; absent before the first one and where it was withdrawn
 * @param draft absent for all but the owners
 * @param reviewDue whether the day has come to look whether the edition still holds
 */
record CardView(
        UUID id,
        long version,
        String region,
        UUID organisation,
        UUID unit,
        UUID service,
        String publicAddress,
        @Nullable EditionView published,
        boolean reviewDue,
        @Nullable DraftPart draft,
        List<String> availableActions) {}
