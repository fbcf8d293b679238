package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.directory.EntryKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a professional wants to ask.
 *
 * @param send whether it goes at once; else it stays a draft
 */
public record NewReferral(
        ClientId client,
        EntryKind kind,
        UUID entry,
        FreeText question,
        @Nullable FreeText goals,
        boolean send) {
    public NewReferral {
        requireNonNull(client, "client");
        requireNonNull(kind, "kind");
        requireNonNull(entry, "entry");
        requireNonNull(question, "question");
    }
}
