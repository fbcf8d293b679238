package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the sender asks for. It is the sender's record; the receiver never edits it.
 *
 * @param municipality of the client at the time of sending; absent before it, and under a non-disclosure order
 */
public record Order(
        ClientId client,
        Member sender,
        Target target,
        FreeText question,
        @Nullable FreeText goals,
        @Nullable String municipality,
        Instant createdAt) {
    public Order {
        requireNonNull(client, "client");
        requireNonNull(sender, "sender");
        requireNonNull(target, "target");
        requireNonNull(question, "question");
        requireNonNull(createdAt, "createdAt");
    }

    Order edited(Target newTarget, FreeText newQuestion, @Nullable FreeText newGoals) {
        return new Order(client, sender, newTarget, newQuestion, newGoals, municipality, createdAt);
    }

    Order sentTo(Target checked, @Nullable String from) {
        return new Order(client, sender, checked, question, goals, from, createdAt);
    }

    Order withoutWords() {
        return new Order(client, sender, target, FreeText.NONE, null, null, createdAt);
    }
}
