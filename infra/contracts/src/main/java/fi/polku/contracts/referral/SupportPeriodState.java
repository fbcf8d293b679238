package fi.polku.contracts.referral;

import static java.util.Objects.requireNonNull;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublicState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The long support of one client by one unit (S3-8, S0-7), with what was measured while it lasted.
 *
 * <p>Facts: {@code opened}, {@code need-noted} (code: of work ability), {@code responsible-named} (code: contact person or case
 * manager), {@code team-joined}, {@code team-left}, {@code plan-written}, {@code contact-recorded} (code: channel),
 * {@code step-planned}, {@code step-due}, {@code step-done}, {@code progress-recorded}, {@code measured} (code: measure),
 * {@code ended} (code: reason).
 *
 * @param state {@code OPEN} or {@code ENDED}
 * @param municipality code of the client's municipality when it was opened; absent under a non-disclosure order
 * @param unit that keeps it
 * @param endReason code
 * @param workAbility code: {@code reduced}, or {@code threatened} (S0-5)
 * @param needNoticedOn when the need was first noticed (S0-12)
 * @param responsibles who has answered for the client, changes included
 * @param measurements those in force: what was written again is told once
 */
public record SupportPeriodState(
        UUID id,
        String region,
        UUID client,
        String state,
        @Nullable String municipality,
        UUID organisation,
        UUID unit,
        LocalDate startedOn,
        @Nullable LocalDate endedOn,
        @Nullable String endReason,
        String workAbility,
        @Nullable LocalDate needNoticedOn,
        List<Responsibility> responsibles,
        List<Measurement> measurements,
        List<Fact> facts)
        implements PublicState {
    public SupportPeriodState {
        requireNonNull(id, "id");
        requireNonNull(region, "region");
        requireNonNull(client, "client");
        requireNonNull(state, "state");
        requireNonNull(organisation, "organisation");
        requireNonNull(unit, "unit");
        requireNonNull(startedOn, "startedOn");
        requireNonNull(workAbility, "workAbility");
        responsibles = List.copyOf(responsibles);
        measurements = List.copyOf(measurements);
        facts = List.copyOf(facts);
    }
}
