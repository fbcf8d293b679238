package fi.polku.directory.reach.web;

import fi.polku.directory.reach.Moment;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * How well the caller knows the way into the service.
 *
 * @param score from 0, not at all, to 10
 */
record KnowledgeRequest(
        @NotNull Moment moment, @NotNull @Min(0) @Max(10) Integer score) {}
