package fi.polku.referral.support;

import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.referral.Measurement;
import fi.polku.contracts.referral.Responsibility;
import fi.polku.contracts.referral.SupportPeriodState;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Stored;

/** What the others learn of a support period: ids, codes, days and numbers. */
final class PublishedPeriod {
    static final AggregateType<SupportPeriod> TYPE = new AggregateType<>(
            SupportPeriods.COLLECTION,
            SupportPeriod.class,
            PublishedType.SUPPORT_PERIOD.ceType(),
            Topics.REFERRAL,
            PublishedPeriod::of);

    private PublishedPeriod() {}

    static SupportPeriodState of(Stored<SupportPeriod> stored) {
        SupportPeriod period = stored.state();
        return new SupportPeriodState(
                stored.id(),
                stored.region(),
                period.client(),
                period.standing().state().name(),
                period.municipality(),
                period.keeper().organisation(),
                period.keeper().unit(),
                period.standing().startedOn(),
                period.standing().endedOn(),
                period.standing().endReason(),
                period.need().workAbility(),
                period.need().noticedOn(),
                period.circle().responsibles().stream()
                        .map(each ->
                                new Responsibility(each.kind(), each.member().unit(), each.from(), each.to()))
                        .toList(),
                period.measured().stream()
                        .map(each -> new Measurement(
                                each.measure(),
                                each.moment(),
                                each.on(),
                                each.answer(),
                                each.score(),
                                each.minimum(),
                                each.maximum(),
                                each.definition(),
                                each.asker().unit()))
                        .toList(),
                period.facts());
    }
}
