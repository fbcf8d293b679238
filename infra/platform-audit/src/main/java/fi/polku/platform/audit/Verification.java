package fi.polku.platform.audit;

import java.util.List;

/**
 * What verifying some groups of one source gave.
 *
 * @param head where the next verification goes on, past any fault
 * @param verifiedThrough the last group before the first fault
 */
public record Verification(ChainHead head, long verifiedThrough, List<Finding> findings) {

    public Verification {
        findings = List.copyOf(findings);
    }
}
