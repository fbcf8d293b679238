package fi.polku.consultation.cases.web;

import fi.polku.consultation.cases.CaseAction;
import fi.polku.consultation.cases.Conflict;
import fi.polku.consultation.cases.ConsultationCase;
import fi.polku.consultation.cases.Happening;
import fi.polku.consultation.cases.Recommendation;
import fi.polku.consultation.cases.Sight;
import fi.polku.consultation.cases.Summary;
import fi.polku.consultation.cases.Verdict;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A case as this caller may see it now. */
record CaseView(
        UUID id,
        long version,
        String region,
        String state,
        UUID referral,
        UUID client,
        UUID network,
        @Nullable String municipality,
        SenderView sender,
        @Nullable UUID meeting,
        List<RecommendationView> recommendations,
        @Nullable SummaryView summary,
        @Nullable String reason,
        List<ConflictView> conflicts,
        List<FactView> facts,
        List<String> availableActions) {

    static CaseView of(Sight sight) {
        ConsultationCase value = sight.known().value();
        var origin = value.origin();
        return new CaseView(
                value.id(),
                sight.known().version(),
                value.region(),
                value.status().name(),
                origin.referral(),
                origin.client(),
                origin.network(),
                origin.municipality(),
                new SenderView(origin.senderOrganisation(), origin.senderUnit(), origin.senderMember()),
                value.meeting(),
                value.recommendations().stream().map(RecommendationView::of).toList(),
                SummaryView.of(value.summary()),
                value.reason(),
                value.conflicts().stream().map(ConflictView::of).toList(),
                value.happenings().stream().map(FactView::of).toList(),
                sight.availableActions().stream().map(CaseAction::code).toList());
    }

    @Override
    public String toString() {
        return "CaseView[" + id + "]";
    }

    record SenderView(UUID organisation, UUID unit, UUID member) {}

    record RecommendationView(
            UUID id,
            String state,
            String text,
            String kind,
            String responsibleRole,
            @Nullable UUID responsibleUnit,
            @Nullable UUID service,
            LocalDate dueOn,
            UUID proposedBy,
            @Nullable Instant issuedAt,
            @Nullable VerdictView verdict) {
        static RecommendationView of(Recommendation recommendation) {
            return new RecommendationView(
                    recommendation.id(),
                    recommendation.status().name(),
                    recommendation.text(),
                    recommendation.kind(),
                    recommendation.responsibleRole(),
                    recommendation.responsibleUnit(),
                    recommendation.service(),
                    recommendation.dueOn(),
                    recommendation.proposedBy(),
                    recommendation.issuedAt(),
                    VerdictView.of(recommendation.verdict()));
        }

        @Override
        public String toString() {
            return "RecommendationView[" + id + "]";
        }
    }

    record VerdictView(String verdict, @Nullable String reason, String source, boolean madeUp, UUID by, Instant at) {
        static @Nullable VerdictView of(@Nullable Verdict verdict) {
            return verdict == null
                    ? null
                    : new VerdictView(
                            verdict.status().name(),
                            verdict.reason(),
                            verdict.source(),
                            verdict.madeUp(),
                            verdict.by(),
                            verdict.at());
        }
    }

    record SummaryView(LocalDate on, UUID by, String way) {
        static @Nullable SummaryView of(@Nullable Summary summary) {
            return summary == null ? null : new SummaryView(summary.on(), summary.by(), summary.way());
        }
    }

    record ConflictView(String move, String state, Instant at) {
        static ConflictView of(Conflict conflict) {
            return new ConflictView(conflict.move().fact(), conflict.status().name(), conflict.at());
        }
    }

    record FactView(
            long sequence,
            String name,
            Instant at,
            @Nullable UUID unit,
            @Nullable String code) {
        static FactView of(Happening happening) {
            return new FactView(
                    happening.sequence(), happening.name(), happening.at(), happening.unit(), happening.code());
        }
    }
}
