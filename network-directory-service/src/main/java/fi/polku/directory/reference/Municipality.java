package fi.polku.directory.reference;

import java.util.List;

/**
 * A municipality [kunta].
 *
 * @param code three digits, as Statistics Finland gives them
 * @param region code of its wellbeing services county; Helsinki is one of its own, and Åland
 * @param languages its official languages, that of the majority first (government decree for 2023 to 2032)
 */
public record Municipality(String code, String region, Name name, List<String> languages) {

    public Municipality {
        languages = List.copyOf(languages);
    }
}
