package fi.polku.platform.audit;

import org.jspecify.annotations.Nullable;

/**
 * Up to which group a source's log is verified and safely kept elsewhere, so that it may be removed here.
 *
 * @param settled whether a person has accepted that the chain ends without a closing group
 * @param mac the MAC of that group; whoever keeps the log is held to it later
 */
public record Confirmation(
        String source,
        long verifiedThrough,
        boolean settled,
        @Nullable String mac) {

    public Confirmation(String source, long verifiedThrough, boolean settled) {
        this(source, verifiedThrough, settled, null);
    }

    public String toJson() {
        return AuditJson.write(this);
    }

    public static Confirmation fromJson(String json) {
        return AuditJson.read(json, Confirmation.class);
    }
}
