package fi.polku.consultation.cases.messaging;

import fi.polku.consultation.cases.KnownCase;
import fi.polku.consultation.cases.OpenCase;
import fi.polku.consultation.cases.Origin;
import fi.polku.consultation.directory.Network;
import fi.polku.consultation.directory.Networks;
import fi.polku.contracts.Fact;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Outcome;
import fi.polku.platform.messaging.Reaction;
import java.util.Optional;
import java.util.Set;

/** A referral to a network has been accepted: its case opens. It has been cancelled: its case goes with it. */
final class ReferralReaction implements Reaction<ReferralState> {
    private static final String NETWORK = "network";
    private static final String ACCEPTED = "accepted";
    private static final String CANCELLED = "cancelled";
    private static final String ENTERED_IN_ERROR = "entered-in-error";
    private static final String REOPENED = "reopened";

    private final OpenCase openCase;
    private final Networks networks;

    ReferralReaction(OpenCase openCase, Networks networks) {
        this.openCase = openCase;
        this.networks = networks;
    }

    @Override
    public Outcome react(Copied<ReferralState> source, Set<Long> unseenFacts) {
        ReferralState referral = source.state();
        Optional<Fact> accepted = last(referral, ACCEPTED);
        if (!referral.target().kind().equals(NETWORK) || accepted.isEmpty()) {
            return Outcome.done();
        }
        Optional<Network> network = networks.find(referral.target().id());
        if (network.isEmpty()) {
            return Outcome.waitFor(referral.target().id());
        }
        KnownCase known = openCase.open(
                referral.region(),
                origin(referral, network.get()),
                accepted.get().at());
        last(referral, CANCELLED)
                .or(() -> last(referral, ENTERED_IN_ERROR))
                .ifPresent(fact -> openCase.withdraw(known, fact.at()));
        return Outcome.done();
    }

    private static Origin origin(ReferralState referral, Network network) {
        return new Origin(
                referral.id(),
                referral.reopenings(),
                referral.client(),
                network.id(),
                network.organisation(),
                referral.senderOrganisation(),
                referral.senderUnit(),
                referral.senderMember(),
                referral.municipality());
    }

    /** Since it was last opened again: what was before that has a case of its own. */
    private static Optional<Fact> last(ReferralState referral, String name) {
        long reopened = lastOf(referral, REOPENED).map(Fact::sequence).orElse(0L);
        return lastOf(referral, name).filter(fact -> fact.sequence() > reopened);
    }

    private static Optional<Fact> lastOf(ReferralState referral, String name) {
        return referral.facts().stream()
                .filter(fact -> fact.name().equals(name))
                .reduce((_, later) -> later);
    }
}
