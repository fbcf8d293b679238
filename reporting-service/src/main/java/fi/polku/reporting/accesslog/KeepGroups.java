package fi.polku.reporting.accesslog;

import fi.polku.platform.audit.ChainVerifier;
import fi.polku.platform.audit.Group;
import fi.polku.platform.audit.Verification;
import java.util.List;
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
     * @return number of the last group up to which the chain is whole and kept
     */
    public long keep(String source, List<Group> groups) {
        Verification verified = verifier.verify(archive.head(source), groups);
        verified.findings().forEach(finding -> LOG.error("Access log: {}", finding));
        archive.keep(groups, verified.findings(), verified.head());
        return verified.verifiedThrough();
    }
}
