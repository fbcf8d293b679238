package fi.polku.referral.forms;

/** A text of a form in every language of the platform. */
public record Wording(String fi, String sv, String en) {}
