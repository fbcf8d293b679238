package fi.polku.referral.prints;

import fi.polku.platform.web.Today;
import fi.polku.platform.web.print.PrintLanguage;
import fi.polku.platform.web.print.Printout;
import fi.polku.referral.clients.Client;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.permissions.Contradiction;
import fi.polku.referral.permissions.Permission;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One permission in plain language [selkokieli], to be read, and signed where the client signs. */
final class PermissionPrint {
    private static final String SIGNED = "signed";

    private final PrintWords words;

    PermissionPrint(PrintWords words) {
        this.words = words;
    }

    Printout of(Client client, Permission permission) {
        Permission.Terms terms = permission.terms();
        boolean byPerson = terms.ground().equals(Contradiction.BY_PERSON);
        var printout = new Printout(words.language(), words.text(byPerson ? "permission-title" : "law-title"))
                .paragraph(
                        client.personal().givenName() + " " + client.personal().familyName())
                .heading(words.text("permission-who"))
                .list(terms.parties().stream().map(words::name).toList())
                .heading(words.text("permission-what"))
                .list(terms.dataKinds().stream()
                        .map(kind -> words.of(Lists.DATA_KIND, kind))
                        .toList())
                .heading(words.text("permission-why"))
                .paragraph(words.of(Lists.PURPOSE, terms.purpose()))
                .heading(words.text("permission-time"))
                .paragraph(time(terms.from(), terms.to(), byPerson));
        return byPerson ? given(printout, client, permission) : byLaw(printout, terms);
    }

    private Printout byLaw(Printout printout, Permission.Terms terms) {
        return printout.heading(words.text("law-ground"))
                .paragraph(words.of(Lists.GROUND, terms.ground()))
                .paragraph(words.text("law-explained"));
    }

    private Printout given(Printout printout, Client client, Permission permission) {
        Permission.Terms terms = permission.terms();
        String giver = terms.givenBy() == null ? "" : words.of(Lists.GIVEN_BY, terms.givenBy());
        String how = terms.howGiven() == null ? "" : words.of(Lists.HOW_GIVEN, terms.howGiven());
        printout.heading(words.text("permission-given"))
                .paragraph(giver + ". " + how + ". " + day(permission.grantedAt()) + ".");
        Instant withdrawn = permission.withdrawnAt();
        if (withdrawn != null) {
            return printout.heading(words.text("permission-withdrawn")).paragraph(day(withdrawn) + ".");
        }
        printout.heading(words.text("permission-back"))
                .paragraph(words.text("permission-back-how"))
                .paragraph(words.name(client.keeper().unit()))
                .paragraph(words.text("permission-back-then"));
        return SIGNED.equals(terms.howGiven())
                ? printout.heading(words.text("signature")).paragraph(words.text("signature-line"))
                : printout;
    }

    private String time(LocalDate from, @Nullable LocalDate to, boolean byPerson) {
        PrintLanguage language = words.language();
        String end = to == null ? words.text(byPerson ? "until-withdrawn" : "until-further-notice") : language.day(to);
        return language.day(from) + " – " + end;
    }

    private String day(Instant at) {
        return words.language().day(LocalDate.ofInstant(at, Today.FINLAND));
    }
}
