package fi.polku.referral.attachments;

/**
 * A file that somebody is about to send.
 *
 * @param section to which it belongs
 * @param name as the sender calls it
 * @param type what it is said to be
 */
public record NewAttachment(String section, String name, String type) {
    @Override
    public String toString() {
        return "NewAttachment[hidden]";
    }
}
