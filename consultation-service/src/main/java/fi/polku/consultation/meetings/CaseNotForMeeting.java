package fi.polku.consultation.meetings;

/** There is no such case that the caller may bring before this meeting. */
public final class CaseNotForMeeting extends RuntimeException {
    CaseNotForMeeting() {
        super("not a case of this network that the caller co-ordinates");
    }
}
