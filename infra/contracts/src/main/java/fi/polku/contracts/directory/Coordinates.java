package fi.polku.contracts.directory;

/** A point on the map, in degrees of WGS 84. */
public record Coordinates(double latitude, double longitude) {}
