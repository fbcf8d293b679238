package fi.polku.directory.reference;

/**
 * A wellbeing services county [hyvinvointialue], or Helsinki or Åland, which have its duties.
 *
 * @param code 01 to 21, 90 or 91
 */
public record County(String code, Name name) {}
