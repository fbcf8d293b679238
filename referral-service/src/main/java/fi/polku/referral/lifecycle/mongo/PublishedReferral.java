package fi.polku.referral.lifecycle.mongo;

import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.contracts.referral.Target;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Stored;
import org.jspecify.annotations.Nullable;

/** What the others learn of a referral: ids, codes and times; of a draft nothing. */
final class PublishedReferral {
    static final AggregateType<ReferralDocument> TYPE = new AggregateType<>(
            ReferralDocument.COLLECTION,
            ReferralDocument.class,
            PublishedType.REFERRAL.ceType(),
            Topics.REFERRAL,
            PublishedReferral::of);

    private static final int REOPENINGS = 0;

    private PublishedReferral() {}

    static @Nullable ReferralState of(Stored<ReferralDocument> stored) {
        ReferralDocument document = stored.state();
        if (!document.state().isSent()) {
            return null;
        }
        return new ReferralState(
                stored.id(),
                stored.region(),
                document.client(),
                document.state().name(),
                document.municipality(),
                document.senderOrganisation(),
                document.senderUnit(),
                document.senderMember(),
                new Target(document.targetKind().code(), document.targetId(), document.targetUnit()),
                document.handlerMember(),
                REOPENINGS,
                document.reason(),
                document.facts().stream()
                        .map(fact -> new fi.polku.contracts.Fact(
                                fact.sequence(), fact.name().code(), fact.at(), fact.unit(), fact.code()))
                        .toList());
    }
}
