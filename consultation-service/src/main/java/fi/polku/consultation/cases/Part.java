package fi.polku.consultation.cases;

/** What a caller has to do with a case. */
public enum Part {
    /** A co-ordinating worker of the network (S4-8), who chairs. */
    COORDINATING,
    /** A seat at the meeting that discusses it. */
    SEATED,
    /** A member of the unit that sent the referral (S4-10). */
    SENDING
}
