package fi.polku.consultation.meetings;

/** A meeting as it is stored now. */
public record KnownMeeting(long version, long epoch, Meeting value) {}
