package fi.polku.platform.audit;

/**
 * Some entries of one source, written at once and chained to the group before by a MAC over exactly these texts.
 *
 * @param source the process that wrote it: the service's name and an id of its start
 * @param number follows that of the group before, from 1
 * @param previous the MAC of the group before, empty for the first
 * @param body the content, as the JSON text that was written
 */
public record Group(String source, long number, String previous, String body, String mac) {

    /** What no other group of any source is called. */
    public String id() {
        return source + "/" + number;
    }

    /** What the body says; to be believed only of a group that was verified. */
    public Content content() {
        return AuditJson.read(body, Content.class);
    }

    public String toJson() {
        return AuditJson.write(this);
    }

    public static Group fromJson(String json) {
        return AuditJson.read(json, Group.class);
    }
}
