package fi.polku.consultation.meetings;

/** The meeting has been held. */
public final class MeetingOver extends RuntimeException {
    MeetingOver() {
        super("the meeting has been held");
    }
}
