package fi.polku.directory.description;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;

/** A point on the map, in degrees of WGS 84; nothing of Finland lies outside these bounds. */
public record Coordinates(
        @DecimalMin("59.0") @DecimalMax("70.2") double latitude,
        @DecimalMin("19.0") @DecimalMax("31.7") double longitude) {}
