package fi.polku.referral.attachments;

import java.util.List;

/** The form has no such section. */
public final class SectionUnknown extends RuntimeException {
    private final transient List<String> allowed;

    SectionUnknown(List<String> allowed) {
        super("section unknown", null, false, false);
        this.allowed = List.copyOf(allowed);
    }

    public List<String> allowed() {
        return allowed;
    }
}
