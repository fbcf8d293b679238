package fi.polku.platform.web;

/** The body of a command that needs none: it may be left out or empty, and a field in it is refused as everywhere else. */
public record NoDetails() {}
