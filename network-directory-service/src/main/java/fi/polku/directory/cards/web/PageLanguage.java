package fi.polku.directory.cards.web;

import fi.polku.directory.reference.Name;
import fi.polku.directory.text.Text;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A language in which a card is printed; what it does not say in it, it says in Finnish.
 *
 * @see CardPage
 */
enum PageLanguage {
    FI(
            "Suomeksi",
            "Painos",
            "Tarkistettava viimeistään",
            "Osoite",
            "Ohje ei ole enää voimassa.",
            "Palvelu on päättynyt, viimeinen päivä:",
            "Tässä osoitteessa ei ole ohjetta.",
            "Kortin osoite QR-koodina"),
    SV(
            "På svenska",
            "Utgåva",
            "Granskas senast",
            "Adress",
            "Kortet gäller inte längre.",
            "Tjänsten har upphört, sista dagen:",
            "Det finns inget kort på den här adressen.",
            "Kortets adress som QR-kod"),
    EN(
            "In English",
            "Edition",
            "To be reviewed by",
            "Address",
            "This card is no longer in force.",
            "The service has ended, last day:",
            "There is no card at this address.",
            "The card's address as QR code");

    private final String own;
    private final String edition;
    private final String review;
    private final String address;
    private final String withdrawn;
    private final String ended;
    private final String unknown;
    private final String qrCode;

    PageLanguage(
            String own,
            String edition,
            String review,
            String address,
            String withdrawn,
            String ended,
            String unknown,
            String qrCode) {
        this.own = own;
        this.edition = edition;
        this.review = review;
        this.address = address;
        this.withdrawn = withdrawn;
        this.ended = ended;
        this.unknown = unknown;
        this.qrCode = qrCode;
    }

    /** As asked for by name, else as the browser prefers, else Finnish. */
    static PageLanguage of(@Nullable String asked, Locale preferred) {
        var wanted = asked == null ? preferred.getLanguage() : asked;
        return Arrays.stream(values())
                .filter(language -> language.code().equals(wanted))
                .findFirst()
                .orElse(FI);
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String own() {
        return own;
    }

    String edition() {
        return edition;
    }

    String review() {
        return review;
    }

    String address() {
        return address;
    }

    String withdrawn() {
        return withdrawn;
    }

    String ended() {
        return ended;
    }

    String unknown() {
        return unknown;
    }

    String qrCode() {
        return qrCode;
    }

    String of(Name name) {
        return chosen(name.fi(), name.sv(), name.en());
    }

    String of(Text text) {
        return chosen(text.fi(), text.sv(), text.en());
    }

    /** The attribute of what is said in Finnish on a page of another language, for who hears the page read. */
    String lang(Name name) {
        return lang(name.sv(), name.en());
    }

    String lang(Text text) {
        return lang(text.sv(), text.en());
    }

    private String lang(@Nullable String sv, @Nullable String en) {
        var falls = (this == SV && sv == null) || (this == EN && en == null);
        return falls ? " lang=\"fi\"" : "";
    }

    private String chosen(String fi, @Nullable String sv, @Nullable String en) {
        var word = switch (this) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
        return word == null ? fi : word;
    }
}
