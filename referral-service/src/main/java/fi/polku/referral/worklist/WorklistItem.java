package fi.polku.referral.worklist;

import fi.polku.referral.worklist.WorklistRow.RowState;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A referral in a list. */
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
        Instant createdAt) {
    static WorklistItem of(WorklistRow row) {
        RowState state = row.state();
        return new WorklistItem(
                row.id(),
                row.version(),
                row.region(),
                state.state(),
                state.client(),
                state.municipality(),
                new SenderItem(state.senderOrganisation(), state.senderUnit(), state.senderMember()),
                new TargetItem(
                        state.targetKind().toLowerCase(Locale.ROOT),
                        state.targetId(),
                        state.targetUnit(),
                        state.targetOrganisation()),
                state.handlerMember(),
                state.declineReason() == null ? state.cancelReason() : state.declineReason(),
                !state.conflicts().isEmpty(),
                state.createdAt());
    }

    record SenderItem(UUID organisation, UUID unit, UUID member) {}

    record TargetItem(String kind, UUID id, UUID unit, UUID organisation) {}
}
