package fi.polku.gateway.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The sentences people read, in Finnish unless they ask for Swedish or English. */
final class Titles {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("fi"), Locale.of("sv"), Locale.of("en"));
    private static final Locale FINNISH = LANGUAGES.getFirst();

    private final Map<Locale, ResourceBundle> texts = LANGUAGES.stream()
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    language -> ResourceBundle.getBundle(
                            "problems/gateway",
                            language,
                            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES))));

    String of(Fault fault, Locale language) {
        return text(language).getString("title." + fault.code());
    }

    /** @param acceptLanguage as the client sent it; nonsense means Finnish */
    Locale language(@Nullable String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 200) {
            return FINNISH;
        }
        try {
            var best = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), LANGUAGES);
            return best == null ? FINNISH : best;
        } catch (IllegalArgumentException nonsense) {
            return FINNISH;
        }
    }

    private ResourceBundle text(Locale language) {
        return texts.getOrDefault(language, ResourceBundle.getBundle("problems/gateway", FINNISH));
    }
}
