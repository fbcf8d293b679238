package fi.polku.reporting.facts;

import fi.polku.contracts.consultation.CaseState;
import fi.polku.contracts.consultation.MeetingState;
import java.time.Instant;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** What a referral's case adds to it. */
final class CaseFact {
    private CaseFact() {}

    static Document of(CaseState consultation, @Nullable MeetingState meeting) {
        Instant discussedAt = Times.first(consultation.facts(), "discussed");
        return new Document("case", consultation.id().toString())
                .append("caseState", consultation.state())
                .append("meetingAt", discussedAt == null ? null : meeting == null ? discussedAt : meeting.startsAt())
                .append("summaryAt", Times.first(consultation.facts(), "summary-delivered"));
    }
}
