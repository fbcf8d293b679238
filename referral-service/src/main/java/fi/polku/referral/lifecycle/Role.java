package fi.polku.referral.lifecycle;

/** In what part somebody may move a referral. */
public enum Role {
    /** Any member of the unit that sent it. */
    SENDER,
    /** Any member of the unit that receives it, or a co-ordinating worker of the network it went to. */
    RECEIVER,
    /** The receiver of a contact without referral, which nobody but the receiver closes (rule 10). */
    CONTACT_RECEIVER,
    /** A unit whose contact person or case manager answers for the client, while a permission covers it: it may close the loop. */
    RESPONSIBLE,
    /** Whoever leads one of the two units: a member with the duty {@code service-manager}. */
    MANAGER,
    /** A member of one of the two units with the duty {@code privacy-officer}. */
    PRIVACY_OFFICER,
    /** Nobody by hand: a case, a permission or time. */
    SYSTEM
}
