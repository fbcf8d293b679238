package fi.polku.referral.prints;

import fi.polku.platform.web.Today;
import fi.polku.platform.web.print.PrintLanguage;
import fi.polku.platform.web.print.Printout;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.Correction;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.permissions.Permission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/** All that a controller's record holds of a client, as the client may have it. */
final class OwnDataPrint {
    private final PrintWords words;
    private final ReferralPrint referralPrint;
    private final FormPrint formPrint;
    private final SupportPrint supportPrint;

    OwnDataPrint(PrintWords words) {
        this.words = words;
        this.referralPrint = new ReferralPrint(words);
        this.formPrint = new FormPrint(words);
        this.supportPrint = new SupportPrint(words);
    }

    Printout of(OwnData data, Instant printedAt) {
        Client client = data.client();
        var printout = new Printout(words.language(), words.text("copy-title"))
                .paragraph(words.text("copy-what"))
                .facts(about(client, printedAt))
                .heading(words.text("copy-person"))
                .facts(person(client));
        if (!client.corrections().isEmpty()) {
            printout.table(
                    words.text("copy-corrections"),
                    texts("time", "unit", "reason", "field", "before"),
                    client.corrections().stream().flatMap(this::rows).toList());
        }
        if (!client.permissions().all().isEmpty()) {
            printout.table(
                    words.text("copy-permissions"),
                    texts("ground", "permission-who", "permission-what", "permission-why", "period", "withdrawn"),
                    client.permissions().all().stream().map(this::row).toList());
        }
        data.referrals().forEach(each -> referralPrint.add(printout, each));
        data.forms().forEach(each -> formPrint.add(printout, each));
        data.support().forEach(each -> supportPrint.add(printout, each));
        return printout.paragraph(words.text("copy-right"));
    }

    private SequencedMap<String, String> about(Client client, Instant printedAt) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(words.text("controller"), words.name(client.keeper().organisation()));
        facts.put(words.text("unit"), words.name(client.keeper().unit()));
        facts.put(words.text("retention"), words.of(Lists.RETENTION_CLASS, Client.RETENTION_CLASS));
        facts.put(words.text("printed"), words.language().time(printedAt));
        return facts;
    }

    private SequencedMap<String, String> person(Client client) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        client.personal()
                .texts()
                .forEach((field, text) -> PrintWords.put(
                        facts, words.text("field-" + field), text.map(known -> words.value(field, known))));
        return facts;
    }

    private Stream<List<String>> rows(Correction correction) {
        return correction.before().stream()
                .map(old -> List.of(
                        words.language().time(correction.at()),
                        words.name(correction.by().unit()),
                        words.of(Lists.CORRECTION_REASON, correction.reason()),
                        words.text("field-" + old.field()),
                        Optional.ofNullable(old.text())
                                .map(text -> words.value(old.field(), text))
                                .orElse("")));
    }

    private List<String> row(Permission permission) {
        Permission.Terms terms = permission.terms();
        PrintLanguage language = words.language();
        return List.of(
                words.of(Lists.GROUND, terms.ground()),
                String.join(", ", terms.parties().stream().map(words::name).toList()),
                words.all(Lists.DATA_KIND, terms.dataKinds()),
                words.of(Lists.PURPOSE, terms.purpose()),
                language.day(terms.from()) + " – "
                        + Optional.ofNullable(terms.to()).map(language::day).orElse(""),
                Optional.ofNullable(permission.withdrawnAt())
                        .map(at -> language.day(LocalDate.ofInstant(at, Today.FINLAND)))
                        .orElse(""));
    }

    private List<String> texts(String... codes) {
        return Stream.of(codes).map(words::text).toList();
    }
}
