package fi.polku.platform.audit;

/**
 * Up to which group a source's log is verified and safely kept elsewhere, so that it may be removed here.
 *
 * @param settled whether a person has accepted that the chain ends without a closing group
 */
public record Confirmation(String source, long verifiedThrough, boolean settled) {

    public String toJson() {
        return AuditJson.write(this);
    }

    public static Confirmation fromJson(String json) {
        return AuditJson.read(json, Confirmation.class);
    }
}
