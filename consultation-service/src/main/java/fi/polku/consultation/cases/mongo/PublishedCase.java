package fi.polku.consultation.cases.mongo;

import fi.polku.consultation.cases.Happening;
import fi.polku.consultation.cases.Origin;
import fi.polku.consultation.cases.Verdict;
import fi.polku.contracts.Fact;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.consultation.CaseState;
import fi.polku.contracts.consultation.Recommendation;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Stored;
import org.jspecify.annotations.Nullable;

/** What the others learn of a case: ids, codes and times. */
final class PublishedCase {
    static final AggregateType<CaseDocument> TYPE = new AggregateType<>(
            CaseDocument.COLLECTION,
            CaseDocument.class,
            PublishedType.CASE.ceType(),
            Topics.CONSULTATION,
            PublishedCase::of);

    private PublishedCase() {}

    static CaseState of(Stored<CaseDocument> stored) {
        CaseDocument document = stored.state();
        Origin origin = document.origin();
        return new CaseState(
                stored.id(),
                stored.region(),
                origin.client(),
                origin.referral(),
                origin.reopening(),
                origin.network(),
                document.status().name(),
                origin.municipality(),
                document.meeting(),
                document.recommendations().stream()
                        .map(PublishedCase::recommendation)
                        .toList(),
                document.reason(),
                document.recommendations().stream().anyMatch(each -> madeUp(each.verdict())),
                document.happenings().stream().map(PublishedCase::fact).toList());
    }

    private static Recommendation recommendation(fi.polku.consultation.cases.Recommendation own) {
        Verdict verdict = own.verdict();
        return new Recommendation(
                own.id(),
                own.kind(),
                own.status().name(),
                own.responsibleRole(),
                own.responsibleUnit(),
                own.service(),
                own.dueOn(),
                verdict == null ? null : verdict.status().name(),
                verdict == null ? null : verdict.reason(),
                own.issuedAt());
    }

    private static Fact fact(Happening happening) {
        return new Fact(happening.sequence(), happening.name(), happening.at(), happening.unit(), happening.code());
    }

    private static boolean madeUp(@Nullable Verdict verdict) {
        return verdict != null && verdict.madeUp();
    }
}
