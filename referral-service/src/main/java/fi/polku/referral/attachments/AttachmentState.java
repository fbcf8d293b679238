package fi.polku.referral.attachments;

/** How far an attachment has come. */
public enum AttachmentState {
    /** Announced; its file has not been sent. */
    AWAITING_FILE,
    /** Its file is here, and nobody reads it before the scanner has answered. */
    SCANNING,
    READY,
    /** The scanner found something in it later; the file is gone. */
    INFECTED,
    /** Taken away before any edition that held it was finished, or never sent; nothing of it is left. */
    REMOVED;

    /** Whether its file is kept. */
    public boolean hasFile() {
        return this == SCANNING || this == READY;
    }
}
