package fi.polku.referral.problems;

import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.referral.ProcessProblemState;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Stored;

/** What the others learn of a problem point: whose it was to repair, and when it was. */
final class PublishedProblem {
    static final AggregateType<ProblemDocument> TYPE = new AggregateType<>(
            Problems.COLLECTION,
            ProblemDocument.class,
            PublishedType.PROCESS_PROBLEM.ceType(),
            Topics.REFERRAL,
            PublishedProblem::of);

    private PublishedProblem() {}

    static ProcessProblemState of(Stored<ProblemDocument> stored) {
        ProblemDocument document = stored.state();
        return new ProcessProblemState(
                stored.id(),
                stored.region(),
                document.isOpen() ? "OPEN" : "REPAIRED",
                document.kind(),
                document.by().unit(),
                document.responsible(),
                document.dueOn(),
                document.facts());
    }
}
