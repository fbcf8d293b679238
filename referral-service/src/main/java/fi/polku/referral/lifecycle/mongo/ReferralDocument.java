package fi.polku.referral.lifecycle.mongo;

import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.directory.RequiredDocument;
import fi.polku.referral.lifecycle.CaseStage;
import fi.polku.referral.lifecycle.Contact;
import fi.polku.referral.lifecycle.Criterion;
import fi.polku.referral.lifecycle.Fact;
import fi.polku.referral.lifecycle.Hold;
import fi.polku.referral.lifecycle.Hop;
import fi.polku.referral.lifecycle.Proposal;
import fi.polku.referral.lifecycle.Recorded;
import fi.polku.referral.lifecycle.ReferralKind;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.lifecycle.Side;
import fi.polku.referral.lifecycle.Situation;
import fi.polku.referral.lifecycle.Timing;
import fi.polku.referral.lifecycle.Waiting;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral's state as it is stored: one flat record for all states. Words are ciphertext, each under the key of the
 * organisation whose record they are. What came with a later release may be absent.
 *
 * @param lastSignAt when something last happened: lists sort by it
 */
record ReferralDocument(
        UUID client,
        ReferralState state,
        UUID senderOrganisation,
        UUID senderUnit,
        UUID senderMember,
        EntryKind targetKind,
        UUID targetId,
        UUID targetUnit,
        UUID targetOrganisation,
        String question,
        @Nullable String goals,
        @Nullable String municipality,
        Instant createdAt,
        @Nullable UUID handlerOrganisation,
        @Nullable UUID handlerUnit,
        @Nullable UUID handlerMember,
        @Nullable String declineReason,
        @Nullable String declineText,
        @Nullable String declineAdvice,
        @Nullable String outcomeCode,
        @Nullable String outcomeText,
        @Nullable String cancelReason,
        @Nullable LocalDate informedOn,
        @Nullable UUID informedBy,
        @Nullable String informedWay,
        @Nullable String nextStep,
        List<Fact> facts,
        List<ConflictDocument> conflicts,
        @Nullable Boolean senderFree,
        @Nullable AskingDocument asking,
        @Nullable DecisionDocument decision,
        @Nullable Waiting waiting,
        @Nullable VisitDocument visit,
        @Nullable Hold hold,
        List<InterimDocument> interims,
        @Nullable String failReason,
        @Nullable String failText,
        @Nullable UUID successor,
        @Nullable Integer reopenings,
        @Nullable String reopenReason,
        @Nullable String errorReason,
        List<MessageDocument> messages,
        List<Hop> hops,
        List<UUID> linked,
        List<Recorded> recorded,
        @Nullable Timing timing,
        @Nullable Instant lastSignAt,
        @Nullable String reason,
        @Nullable Proposal proposal,
        List<ProblemDocument> problems,
        List<RoundDocument> rounds) {
    static final String COLLECTION = "referral";

    ReferralDocument {
        facts = List.copyOf(facts);
        conflicts = List.copyOf(conflicts);
        interims = List.copyOf(interims);
        messages = List.copyOf(messages);
        hops = List.copyOf(hops);
        linked = List.copyOf(linked);
        recorded = List.copyOf(recorded);
        problems = List.copyOf(problems);
        rounds = List.copyOf(rounds);
    }

    /** What kind of help is asked for, and by whom. */
    record AskingDocument(
            ReferralKind kind,
            String asker,
            @Nullable String relation,
            @Nullable String askerName,
            boolean subjectAgrees,
            boolean mayBecomeReferral,
            List<String> criteria,
            @Nullable OutsideDocument outside,
            @Nullable Contact contact,
            @Nullable UUID replaces,
            @Nullable Situation situation,
            List<RequiredDocument> enclosed) {
        AskingDocument {
            criteria = List.copyOf(criteria);
            enclosed = List.copyOf(enclosed);
        }
    }

    /** A target outside the platform. */
    record OutsideDocument(String name, String way, String permission) {}

    /** What was decided at the gate. */
    record DecisionDocument(
            Instant at,
            UUID by,
            List<Criterion> criteria,
            @Nullable String ground) {
        DecisionDocument {
            criteria = List.copyOf(criteria);
        }
    }

    /** An appointment. */
    record VisitDocument(
            Instant startsAt,
            String channel,
            @Nullable String place,
            String status,
            @Nullable String reason) {}

    /** How the work goes. */
    record InterimDocument(Instant at, UUID by, String text) {}

    /** A move of the case that fitted nowhere, and what a person made of it. */
    record ConflictDocument(
            UUID caseId,
            CaseStage caseStage,
            ReferralState referralState,
            Instant at,
            @Nullable String settledText,
            @Nullable Member settledBy,
            @Nullable Instant settledAt) {}

    /** One time before it was opened again. */
    record RoundDocument(
            Instant until,
            UUID receiver,
            @Nullable DecisionDocument decision,
            @Nullable String declineReason,
            @Nullable String declineText,
            @Nullable String declineAdvice,
            @Nullable Waiting waiting,
            @Nullable VisitDocument visit,
            List<InterimDocument> interims,
            @Nullable String outcomeCode,
            @Nullable String outcomeText,
            @Nullable String failReason,
            @Nullable String failText,
            @Nullable String cancelReason,
            @Nullable LocalDate informedOn,
            @Nullable UUID informedBy,
            @Nullable String informedWay,
            @Nullable String nextStep) {
        RoundDocument {
            interims = List.copyOf(interims);
        }
    }

    /** A problem point of the path, and what was done about it. */
    record ProblemDocument(
            String kind,
            String text,
            UUID unit,
            Member by,
            Instant at,
            @Nullable String repairText,
            @Nullable Member repairedBy,
            @Nullable Instant repairedAt) {}

    /** What one side wrote to the other. */
    record MessageDocument(Side from, Member by, Instant at, String kind, String text) {}
}
