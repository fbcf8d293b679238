package fi.polku.acceptance.web;

import java.util.Locale;

/** A language of the web client, as a browser asks for it. */
enum Language {
    FI("fi-FI"),
    SV("sv-FI"),
    EN("en-GB");

    private final String locale;

    Language(String locale) {
        this.locale = locale;
    }

    String locale() {
        return locale;
    }

    /** Its name in addresses, files and answers. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
