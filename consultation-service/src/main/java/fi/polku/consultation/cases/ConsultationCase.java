package fi.polku.consultation.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A client's matter before a consultation network: one case for each accepted referral and reopening.
 *
 * @param region code of the region
 * @param meeting the meeting that discusses or discussed it
 * @param disqualified memberships that may not see it [esteellinen]
 * @param reason code of the reason where nothing was recommended
 */
public record ConsultationCase(
        UUID id,
        String region,
        Origin origin,
        CaseStatus status,
        @Nullable UUID meeting,
        List<UUID> disqualified,
        List<Recommendation> recommendations,
        @Nullable Summary summary,
        @Nullable String reason,
        List<Conflict> conflicts,
        List<Happening> happenings) {
    public ConsultationCase {
        disqualified = List.copyOf(disqualified);
        recommendations = List.copyOf(recommendations);
        conflicts = List.copyOf(conflicts);
        happenings = List.copyOf(happenings);
    }

    /** The case that an accepted referral opens. */
    public static ConsultationCase opened(UUID id, String region, Origin origin, Instant at) {
        return new ConsultationCase(
                id,
                region,
                origin,
                CaseStatus.OPEN,
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                List.of(new Happening(1, "opened", at, null, null)));
    }

    /** Puts the case before a meeting, hidden from those who are disqualified. */
    public ConsultationCase putOnAgendaOf(UUID agendaMeeting, List<UUID> notFor, Deed deed) {
        return moved(CaseMove.PUT_ON_AGENDA, deed, null).copy(builder -> {
            builder.meeting = agendaMeeting;
            builder.disqualified = notFor;
        });
    }

    public ConsultationCase discussed(Deed deed) {
        return moved(CaseMove.DISCUSS, deed, null);
    }

    /** Leaves the matter to another discussion. */
    public ConsultationCase continuedLater(Deed deed) {
        return moved(CaseMove.CONTINUE_LATER, deed, null);
    }

    /** Adds a proposal of the meeting; possible until recommendations have been given. */
    public ConsultationCase proposed(Recommendation recommendation) {
        if (status != CaseStatus.ON_AGENDA && status != CaseStatus.DISCUSSED) {
            throw new IllegalCaseMove(status, CaseMove.ISSUE_RECOMMENDATIONS);
        }
        return copy(builder -> builder.recommendations.add(recommendation));
    }

    /** Gives all that has been proposed. There has to be something to give. */
    public ConsultationCase recommendationsIssued(Deed deed) {
        if (recommendations.isEmpty() && CaseMove.ISSUE_RECOMMENDATIONS.allowedFrom(status)) {
            throw new NothingProposed();
        }
        return moved(CaseMove.ISSUE_RECOMMENDATIONS, deed, null)
                .copy(builder -> builder.recommendations.replaceAll(each -> each.issued(deed.at())));
    }

    /** Ends the discussion without a recommendation; what was proposed is dropped. */
    public ConsultationCase nothingRecommended(String because, Deed deed) {
        return moved(CaseMove.RECOMMEND_NOTHING, deed, because).copy(builder -> {
            builder.reason = because;
            builder.recommendations.clear();
        });
    }

    public ConsultationCase summaryDelivered(Summary told, Deed deed) {
        return moved(CaseMove.DELIVER_SUMMARY, deed, told.way()).copy(builder -> {
            builder.summary = told;
            builder.recommendations.replaceAll(Recommendation::informed);
        });
    }

    /** Records how one recommendation ended. */
    public ConsultationCase outcomeRecorded(UUID recommendation, Verdict verdict, Deed deed) {
        var known = recommendations.stream()
                .filter(each -> each.id().equals(recommendation))
                .findFirst()
                .orElseThrow(() -> new UnknownRecommendation(recommendation));
        if (!known.status().awaitsOutcome()) {
            throw new OutcomeNotAwaited(known.status());
        }
        return copy(builder -> {
            builder.recommendations.replaceAll(each -> each.id().equals(recommendation) ? each.ended(verdict) : each);
            builder.happened("verdict-recorded", deed, verdict.status().name());
        });
    }

    public ConsultationCase closed(Deed deed) {
        return moved(CaseMove.CLOSE, deed, null);
    }

    /** Follows what happened to the referral; what is not legal here is kept as a conflict, never refused. */
    public ConsultationCase followed(CaseMove move, Deed deed) {
        if (move.allowedFrom(status)) {
            return moved(move, deed, null);
        }
        if (status == move.to() || conflicts.stream().anyMatch(known -> known.move() == move)) {
            return this;
        }
        return copy(builder -> {
            builder.conflicts.add(new Conflict(move, status, deed.at()));
            builder.happened("conflict", deed, move.fact());
        });
    }

    private ConsultationCase moved(CaseMove move, Deed deed, @Nullable String code) {
        if (!move.allowedFrom(status)) {
            throw new IllegalCaseMove(status, move);
        }
        return copy(builder -> {
            builder.status = move.to();
            builder.happened(move.fact(), deed, code);
        });
    }

    private ConsultationCase copy(Consumer<Change> change) {
        Change builder = new Change(this);
        change.accept(builder);
        return builder.done();
    }

    /** One change of a case under way. */
    private static final class Change {
        private final ConsultationCase before;
        private CaseStatus status;
        private @Nullable UUID meeting;
        private List<UUID> disqualified;
        private final List<Recommendation> recommendations;
        private @Nullable Summary summary;
        private @Nullable String reason;
        private final List<Conflict> conflicts;
        private final List<Happening> happenings;

        private Change(ConsultationCase before) {
            this.before = before;
            status = before.status;
            meeting = before.meeting;
            disqualified = before.disqualified;
            recommendations = new ArrayList<>(before.recommendations);
            summary = before.summary;
            reason = before.reason;
            conflicts = new ArrayList<>(before.conflicts);
            happenings = new ArrayList<>(before.happenings);
        }

        private void happened(String name, Deed deed, @Nullable String code) {
            happenings.add(new Happening(happenings.size() + 1L, name, deed.at(), deed.unit(), code));
        }

        private ConsultationCase done() {
            return new ConsultationCase(
                    before.id,
                    before.region,
                    before.origin,
                    status,
                    meeting,
                    disqualified,
                    recommendations,
                    summary,
                    reason,
                    conflicts,
                    happenings);
        }
    }
}
