package fi.polku.consultation.meetings;

/** Where a meeting stands. */
public enum MeetingStatus {
    PLANNED,
    HELD
}
