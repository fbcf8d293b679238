package fi.polku.referral.lifecycle;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What may be asked of a referral. Who acts is absent where it follows from a case or from a permission. */
public sealed interface ReferralCommand {
    Instant at();

    @Nullable
    Member by();

    record Edit(
            Member by,
            Instant at,
            Target target,
            FreeText question,
            @Nullable FreeText goals) implements ReferralCommand {}

    record Delete(Member by, Instant at) implements ReferralCommand {}

    /** Target and municipality are taken anew: the directory and the client may have changed since the draft. */
    record Send(
            Member by, Instant at, Target target, @Nullable String municipality) implements ReferralCommand {}

    record Claim(Member by, Instant at) implements ReferralCommand {}

    record Accept(Member by, Instant at) implements ReferralCommand {}

    record Decline(Member by, Instant at, Declining declining) implements ReferralCommand {}

    record Schedule(@Nullable Member by, Instant at) implements ReferralCommand {}

    record Start(@Nullable Member by, Instant at) implements ReferralCommand {}

    record ReportOutcome(@Nullable Member by, Instant at, Outcome outcome) implements ReferralCommand {}

    record Close(Member by, Instant at, Closing closing) implements ReferralCommand {}

    record Cancel(@Nullable Member by, Instant at, String reason) implements ReferralCommand {}

    record ConfirmCancellation(@Nullable Member by, Instant at) implements ReferralCommand {}
}
