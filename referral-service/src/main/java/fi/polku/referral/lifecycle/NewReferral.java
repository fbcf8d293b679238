package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.directory.EntryKind;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a professional wants to ask.
 *
 * @param entry of the directory; absent where the target is outside the platform
 * @param send whether it goes at once; else it stays a draft
 */
public record NewReferral(
        ClientId client,
        EntryKind kind,
        @Nullable UUID entry,
        FreeText question,
        @Nullable FreeText goals,
        Order.Asking asking,
        boolean send) {
    public NewReferral {
        requireNonNull(client, "client");
        requireNonNull(kind, "kind");
        requireNonNull(question, "question");
        requireNonNull(asking, "asking");
    }

    NewReferral asDraft() {
        return new NewReferral(client, kind, entry, question, goals, asking, false);
    }
}
