package fi.polku.referral.worklist;

import fi.polku.referral.worklist.WorklistRow.RowAsking;
import fi.polku.referral.worklist.WorklistRow.RowState;
import fi.polku.referral.worklist.WorklistRow.RowTiming;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral in a list.
 *
 * @param clientName where names were asked for and the caller may know the client today
 */
record WorklistItem(
        UUID id,
        long version,
        String region,
        String state,
        UUID client,
        @Nullable String municipality,
        SenderItem sender,
        TargetItem target,
        @Nullable UUID handler,
        @Nullable String reason,
        boolean inConflict,
        Instant createdAt,
        String kind,
        @Nullable LocalDate dueOn,
        boolean overdue,
        boolean stalled,
        Instant lastSignAt,
        @Nullable String clientName) {
    static WorklistItem of(WorklistRow row, @Nullable String clientName) {
        RowState state = row.state();
        RowAsking asking = state.asking();
        RowTiming timing = state.timing();
        return new WorklistItem(
                row.id(),
                row.version(),
                row.region(),
                state.state(),
                state.client(),
                state.municipality(),
                SenderItem.of(state),
                new TargetItem(
                        state.targetKind().toLowerCase(Locale.ROOT),
                        state.targetId(),
                        state.targetUnit(),
                        state.targetOrganisation()),
                state.handlerMember(),
                reason(state),
                state.conflicts().stream().anyMatch(conflict -> conflict.settledAt() == null),
                state.createdAt(),
                asking == null
                        ? "referral"
                        : asking.kind().toLowerCase(Locale.ROOT).replace('_', '-'),
                state.dueOn(),
                timing != null && timing.late(),
                timing != null && timing.quiet(),
                state.lastSign(),
                clientName);
    }

    /** Documents of the first release have no reason of their own. */
    private static @Nullable String reason(RowState state) {
        if (state.timing() != null) {
            return state.reason();
        }
        return state.declineReason() == null ? state.cancelReason() : state.declineReason();
    }

    @Override
    public String toString() {
        return "WorklistItem[" + id + "]";
    }

    record SenderItem(
            UUID organisation, UUID unit, @Nullable UUID member) {
        static SenderItem of(RowState state) {
            boolean free = Boolean.TRUE.equals(state.senderFree());
            return new SenderItem(state.senderOrganisation(), state.senderUnit(), free ? null : state.senderMember());
        }
    }

    record TargetItem(String kind, UUID id, UUID unit, UUID organisation) {}
}
