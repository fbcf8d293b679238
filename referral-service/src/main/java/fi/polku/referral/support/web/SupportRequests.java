package fi.polku.referral.support.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Bodies of what is asked of support periods. What may hold words about a client does not print itself. */
final class SupportRequests {
    static final int WORDS = 10_000;
    static final int LINE = 500;
    static final int GOALS = 20;

    private SupportRequests() {}

    /**
     * To begin.
     *
     * @param startedOn today where it is left out
     */
    record OpenSupportRequest(
            @NotNull UUID client,
            @Nullable LocalDate startedOn,
            @NotBlank String workAbility,
            @Nullable LocalDate noticedOn) {}

    record NeedRequest(
            @NotBlank String workAbility, @Nullable LocalDate noticedOn) {}

    record ResponsibleRequest(
            @NotBlank String kind,
            @NotNull UUID member,
            @NotNull LocalDate from) {}

    /**
     * Who joins My team.
     *
     * @param entry of the directory: a service, a unit, a membership; or else {@code name}
     */
    record JoinTeamRequest(
            @Nullable UUID entry,
            @Nullable @Size(min = 1, max = LINE) String name,
            @NotNull LocalDate from) {
        @Override
        public String toString() {
            return "JoinTeamRequest[hidden]";
        }
    }

    record LeaveTeamRequest(
            @NotNull @Min(1) Integer teamMember, @NotNull LocalDate on) {}

    record PlanRequest(
            @NotBlank @Size(max = WORDS) String need,

            @NotNull @Size(min = 1, max = GOALS) List<@NotBlank @Size(max = WORDS) String> goals,

            @NotBlank @Size(max = WORDS) String content,
            @Nullable @Valid StatutoryPlanRequest statutoryPlan) {
        @Override
        public String toString() {
            return "PlanRequest[hidden]";
        }
    }

    record StatutoryPlanRequest(
            @NotBlank String kind,
            @NotBlank @Size(max = LINE) String reference,
            @NotNull LocalDate madeOn) {
        @Override
        public String toString() {
            return "StatutoryPlanRequest[hidden]";
        }
    }

    record RecordContactRequest(
            @NotNull LocalDate on,
            @NotBlank String channel,
            @Nullable @Size(max = LINE) String place,
            @NotBlank @Size(max = LINE) String line) {
        @Override
        public String toString() {
            return "RecordContactRequest[hidden]";
        }
    }

    /**
     * What is to happen next.
     *
     * @param responsible the caller where it is left out
     */
    record PlanStepRequest(
            @NotBlank @Size(max = LINE) String text,
            @Nullable UUID responsible,
            @Nullable LocalDate remindOn) {
        @Override
        public String toString() {
            return "PlanStepRequest[hidden]";
        }
    }

    record CompleteStepRequest(
            @NotNull @Min(1) Integer step, @NotNull LocalDate on) {}

    record ProgressRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = WORDS) String words) {
        @Override
        public String toString() {
            return "ProgressRequest[hidden]";
        }
    }

    /**
     * What was answered to a measure.
     *
     * @param score where the answer is one
     * @param asker the caller where it is left out
     */
    record MeasureRequest(
            @NotBlank String measure,
            @NotBlank String moment,
            @NotNull LocalDate on,
            @NotBlank String answer,
            @Nullable Integer score,
            @Nullable UUID asker) {}

    record EndSupportRequest(
            @NotNull LocalDate on, @NotBlank String reason) {}
}
