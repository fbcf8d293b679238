package fi.polku.directory.reference;

/** One value of a code list. The code never changes; its names may. */
public record Code(String code, Name name) {}
