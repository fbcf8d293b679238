package fi.polku.referral.forms;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks.
 *
 * @param name of the answer in the section's schema
 * @param plain the same in plain language [selkokieli]
 * @param options of a choice; absent where the answer is free
 */
public record FormQuestion(
        String name, Wording text, Wording plain, @Nullable List<Option> options) {
    public FormQuestion {
        options = options == null ? null : List.copyOf(options);
    }

    /** One of the answers to choose from. */
    public record Option(String code, Wording name) {}
}
