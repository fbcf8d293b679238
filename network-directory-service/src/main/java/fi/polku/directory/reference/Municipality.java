package fi.polku.directory.reference;

/**
 * A municipality [kunta].
 *
 * @param code three digits, as Statistics Finland gives them
 * @param region code of its wellbeing services county; Helsinki is one of its own, and Åland
 */
public record Municipality(String code, String region, Name name) {}
