package fi.polku.directory.search.analysis;

import java.util.Locale;

/** A language whose words the search knows how to bend. */
public enum Language {
    FI,
    SV,
    EN;

    /** ISO 639 code; names of data files and of index fields end with it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** That of a locale, Finnish where it is none of ours. */
    public static Language of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "sv" -> SV;
            case "en" -> EN;
            default -> FI;
        };
    }
}
