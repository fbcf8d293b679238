package fi.polku.directory.reference;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A municipality [kunta]. One that has been merged into another stays in the table, for services go on naming it.
 *
 * @param code three digits, as Statistics Finland gives them
 * @param region code of its wellbeing services county; Helsinki is one of its own, and Åland
 * @param languages its official languages, that of the majority first (government decree for 2023 to 2032)
 * @param validTo its last day, where it is one of the past or an end is known
 * @param successor code of the municipality that it became part of
 */
public record Municipality(
        String code,
        String region,
        Name name,
        List<String> languages,
        @Nullable LocalDate validTo,
        @Nullable String successor) {

    public Municipality {
        languages = List.copyOf(languages);
    }
}
