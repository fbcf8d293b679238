package fi.polku.referral.erasure;

import fi.polku.contracts.Fact;
import fi.polku.contracts.consultation.ErasureState;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Outcome;
import fi.polku.platform.messaging.Reaction;
import fi.polku.platform.messaging.Stored;
import java.util.Optional;
import java.util.Set;

/** A service has destroyed what it held of a client: the report says so. */
final class TakeAnswer implements Reaction<ErasureState> {
    private static final String CONSULTATION = "consultation-service";

    private final Aggregates<Erasure> erasures;

    TakeAnswer(Aggregates<Erasure> erasures) {
        this.erasures = erasures;
    }

    @Override
    public Outcome react(Copied<ErasureState> source, Set<Long> unseenFacts) {
        ErasureState answer = source.state();
        Optional<Stored<Erasure>> report = erasures.find(Erasure.idOf(answer.client()));
        report.ifPresent(stored -> answer.facts().stream()
                .filter(fact -> fact.name().equals(ErasureState.DESTROYED))
                .findFirst()
                .map(Fact::at)
                .map(at -> stored.state().and(new Erasure.Answer(CONSULTATION, at)))
                .filter(next -> !next.equals(stored.state()))
                .ifPresent(next -> erasures.commit(stored, next)));
        return Outcome.done();
    }
}
