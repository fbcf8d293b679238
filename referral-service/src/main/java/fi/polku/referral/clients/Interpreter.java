package fi.polku.referral.clients;

import static java.util.Objects.requireNonNull;

/**
 * The interpreter a client needs.
 *
 * @param language code of the language, spoken or signed
 * @param booker code of who books the interpreter
 */
public record Interpreter(String language, String booker) {
    public Interpreter {
        requireNonNull(language, "language");
        requireNonNull(booker, "booker");
    }
}
