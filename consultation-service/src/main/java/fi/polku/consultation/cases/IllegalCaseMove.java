package fi.polku.consultation.cases;

import java.util.List;

/** The case is in a state from which it may not be moved so. */
public final class IllegalCaseMove extends RuntimeException {
    private final transient CaseStatus status;
    private final transient List<CaseMove> allowed;

    IllegalCaseMove(CaseStatus status, CaseMove move) {
        super(move + " from " + status);
        this.status = status;
        this.allowed = CaseMove.from(status);
    }

    public CaseStatus status() {
        return status;
    }

    public List<CaseMove> allowed() {
        return allowed;
    }
}
