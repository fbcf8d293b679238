package fi.polku.consultation.meetings.messaging;

import fi.polku.consultation.cases.Cases;
import fi.polku.consultation.cases.Deed;
import fi.polku.consultation.meetings.KeepAgenda;
import fi.polku.contracts.Fact;
import fi.polku.contracts.consultation.CaseState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Outcome;
import fi.polku.platform.messaging.Reaction;
import java.util.Set;
import java.util.UUID;

/** A case has been put before a meeting: the meeting's agenda holds it, whoever died between the two writes. */
final class AgendaReaction implements Reaction<CaseState> {
    private static final String ON_AGENDA = "on-agenda";

    private final Cases cases;
    private final KeepAgenda keepAgenda;

    AgendaReaction(Cases cases, KeepAgenda keepAgenda) {
        this.cases = cases;
        this.keepAgenda = keepAgenda;
    }

    @Override
    public Outcome react(Copied<CaseState> source, Set<Long> unseenFacts) {
        UUID meeting = source.state().meeting();
        if (meeting == null) {
            return Outcome.done();
        }
        source.state().facts().stream()
                .filter(fact -> unseenFacts.contains(fact.sequence()))
                .filter(fact -> fact.name().equals(ON_AGENDA))
                .forEach(fact -> keep(meeting, source.id(), fact));
        return Outcome.done();
    }

    private void keep(UUID meeting, UUID caseId, Fact fact) {
        cases.find(caseId)
                .ifPresent(known -> keepAgenda.holds(
                        meeting, caseId, known.value().disqualified(), new Deed(fact.unit(), fact.at())));
    }
}
