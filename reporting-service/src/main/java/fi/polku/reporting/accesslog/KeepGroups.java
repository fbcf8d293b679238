package fi.polku.reporting.accesslog;

import fi.polku.platform.audit.ChainHead;
import fi.polku.platform.audit.ChainVerifier;
import fi.polku.platform.audit.Confirmation;
import fi.polku.platform.audit.Group;
import fi.polku.platform.audit.Verification;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Verifies what a source sends, keeps it, and answers up to where it is safely kept. */
public final class KeepGroups {
    private static final Logger LOG = LoggerFactory.getLogger(KeepGroups.class);

    private final ChainVerifier verifier;
    private final Archive archive;

    public KeepGroups(ChainVerifier verifier, Archive archive) {
        this.verifier = verifier;
        this.archive = archive;
    }

    /**
     * Keeps groups of one source.
     *
     * @return up to where the chain is whole and kept; nothing after a fault, so that the source keeps what follows, and what was
     *     confirmed before is never taken back by whoever can write here
     */
    public Optional<Confirmation> keep(String source, List<Group> groups) {
        ChainHead from = archive.head(source);
        Confirmation before = archive.confirmed(source);
        Verification verified = verifier.verify(from, groups);
        verified.findings().forEach(finding -> LOG.error("Access log: {}", finding));
        boolean whole = verified.findings().isEmpty() && before.verifiedThrough() == from.number();
        Confirmation confirmed = whole
                ? new Confirmation(
                        source, verified.head().number(), false, verified.head().mac())
                : before;
        archive.keep(groups, verified.findings(), verified.head(), confirmed);
        return whole ? Optional.of(confirmed) : Optional.empty();
    }
}
