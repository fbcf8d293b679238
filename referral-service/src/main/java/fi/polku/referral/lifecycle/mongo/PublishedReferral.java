package fi.polku.referral.lifecycle.mongo;

import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.contracts.referral.Target;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Stored;
import fi.polku.referral.lifecycle.Timing;
import fi.polku.referral.lifecycle.mongo.ReferralDocument.AskingDocument;
import org.jspecify.annotations.Nullable;

/** What the others learn of a referral: ids, codes and times; of a draft nothing. */
final class PublishedReferral {
    static final AggregateType<ReferralDocument> TYPE = new AggregateType<>(
            ReferralDocument.COLLECTION,
            ReferralDocument.class,
            PublishedType.REFERRAL.ceType(),
            Topics.REFERRAL,
            PublishedReferral::of);

    private PublishedReferral() {}

    static @Nullable ReferralState of(Stored<ReferralDocument> stored) {
        ReferralDocument document = stored.state();
        if (!document.state().isSent()) {
            return null;
        }
        AskingDocument asking = document.asking();
        Integer reopenings = document.reopenings();
        Timing timing = document.timing();
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
                reopenings == null ? 0 : reopenings,
                document.reason(),
                document.facts().stream()
                        .map(fact -> new fi.polku.contracts.Fact(
                                fact.sequence(), fact.name().code(), fact.at(), fact.unit(), fact.code()))
                        .toList(),
                asking == null ? null : asking.kind().code(),
                asking == null ? null : asking.asker(),
                asking == null ? null : asking.replaces(),
                document.successor(),
                timing == null ? null : timing.dueOn());
    }
}
