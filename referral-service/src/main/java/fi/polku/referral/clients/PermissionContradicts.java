package fi.polku.referral.clients;

import fi.polku.referral.permissions.Contradiction;
import java.util.List;

/** The permission contradicts itself, the client, or one that is in force. */
public final class PermissionContradicts extends RuntimeException {
    private final transient List<Contradiction> contradictions;

    PermissionContradicts(List<Contradiction> contradictions) {
        super("permission contradicts", null, false, false);
        this.contradictions = List.copyOf(contradictions);
    }

    public List<Contradiction> contradictions() {
        return contradictions;
    }
}
