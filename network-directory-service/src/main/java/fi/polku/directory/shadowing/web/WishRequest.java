package fi.polku.directory.shadowing.web;

import fi.polku.directory.shadowing.Wish;
import fi.polku.directory.text.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * An offer or a request to shadow.
 *
 * @param goals what one wants to learn, or what there is to be learnt
 */
record WishRequest(
        @NotNull Wish wish,
        @NotBlank @Size(max = 64) String profession,
        @NotNull LocalDate from,
        @NotNull LocalDate to,

        @NotBlank @Size(max = 2000) @PlainText(lines = true) String goals) {}
