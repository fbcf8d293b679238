package fi.polku.reporting.accesslog;

import fi.polku.platform.audit.ChainHead;
import fi.polku.platform.audit.ChainVerifier;
import fi.polku.platform.audit.Finding;
import fi.polku.platform.audit.Group;
import fi.polku.platform.audit.Verification;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies what is kept once more, from each chain's first group to the last that was confirmed: whoever can write to the store can
 * change what was good when it arrived.
 */
public final class VerifyArchive {
    private static final Logger LOG = LoggerFactory.getLogger(VerifyArchive.class);
    private static final int BATCH = 500;

    private final ChainVerifier verifier;
    private final Archive archive;
    private final ConfirmedHeads confirmed;

    public VerifyArchive(ChainVerifier verifier, Archive archive, ConfirmedHeads confirmed) {
        this.verifier = verifier;
        this.archive = archive;
        this.confirmed = confirmed;
    }

    /** Keeps and tells what is wrong. */
    public List<Finding> verify() {
        List<Finding> found = new ArrayList<>();
        confirmed.all().forEach(head -> found.addAll(verify(head)));
        found.forEach(finding -> LOG.error("Access log as it is kept: {}", finding));
        archive.note(found);
        return found;
    }

    private List<Finding> verify(ChainHead expected) {
        String source = expected.source();
        List<Finding> found = new ArrayList<>();
        ChainHead head = ChainHead.none(source);
        List<Group> next = archive.groups(source, 0, expected.number(), BATCH);
        while (!next.isEmpty()) {
            Verification verified = verifier.verify(head, next);
            verified.findings().forEach(finding -> add(found, finding));
            head = verified.head();
            next = archive.groups(source, next.getLast().number(), expected.number(), BATCH);
        }
        if (head.number() < expected.number()) {
            found.add(new Finding(Finding.Kind.TAIL_CUT, source, head.number() + 1, expected.number()));
        } else if (!head.mac().equals(expected.mac()) && !isFound(found, expected.number())) {
            found.add(new Finding(Finding.Kind.REWRITTEN, source, expected.number(), expected.number()));
        }
        return found;
    }

    /** Adds it to the one before where it goes on with that: a chain of a million groups that was rewritten is one finding. */
    private static void add(List<Finding> found, Finding next) {
        Finding last = found.isEmpty() ? next : found.getLast();
        if (last.kind() == next.kind() && last.through() + 1 == next.number()) {
            found.removeLast();
            found.add(new Finding(last.kind(), last.source(), last.number(), next.through()));
        } else {
            found.add(next);
        }
    }

    private static boolean isFound(List<Finding> found, long number) {
        return found.stream().anyMatch(finding -> finding.number() <= number && number <= finding.through());
    }
}
