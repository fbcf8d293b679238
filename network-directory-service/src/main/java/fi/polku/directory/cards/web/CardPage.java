package fi.polku.directory.cards.web;

import fi.polku.directory.cards.Answer;
import fi.polku.directory.cards.Card;
import fi.polku.directory.cards.CardTemplates;
import fi.polku.directory.cards.Edition;
import fi.polku.directory.cards.Question;
import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Service;
import fi.polku.directory.entries.Unit;
import fi.polku.directory.entries.Validity;
import fi.polku.platform.web.Today;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A card on one sheet of paper (A4), for the wall and for the screen; without scripts. */
final class CardPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final Catalogue catalogue;
    private final CardTemplates templates;
    private final PublicAddresses addresses;
    private final Today today;

    CardPage(Catalogue catalogue, CardTemplates templates, PublicAddresses addresses, Today today) {
        this.catalogue = catalogue;
        this.templates = templates;
        this.addresses = addresses;
        this.today = today;
    }

    String of(Held<Card> card, Edition edition, PageLanguage language) {
        var address = addresses.of(card.id());
        var name = Html.escaped(language.of(edition.text().name()));
        var service = published(catalogue.services(), card.entry().service());
        return framed(language, name, """
                <nav>%s</nav>
                <header><div><h1%s>%s</h1><p>%s</p></div>%s</header>
                <main>%s%s</main>
                <footer>%s %d · %s · %s %s<br>%s: %s</footer>""".formatted(
                        otherLanguages(language),
                        language.lang(edition.text().name()),
                        name,
                        given(service, card.entry(), language),
                        QrCode.svg(address, language.qrCode()),
                        ended(service, language),
                        answers(edition, language),
                        language.edition(),
                        edition.number(),
                        day(LocalDate.ofInstant(edition.at(), Today.FINLAND)),
                        language.review(),
                        day(edition.reviewOn()),
                        language.address(),
                        Html.escaped(address)));
    }

    /** What who still reads the code on an old paper has to know. */
    String withdrawn(PageLanguage language) {
        return saying(language, language.withdrawn());
    }

    /** What who typed an address wrong has to know. */
    String unknown(PageLanguage language) {
        return saying(language, language.unknown());
    }

    private static String saying(PageLanguage language, String words) {
        return framed(language, words, "<main><h1>%s</h1></main>".formatted(words));
    }

    private static String framed(PageLanguage language, String title, String body) {
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><meta charset="utf-8"><title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <link rel="stylesheet" href="card.css"></head>
                <body>%s</body></html>
                """.formatted(language.code(), title, body);
    }

    private static String otherLanguages(PageLanguage language) {
        return Arrays.stream(PageLanguage.values())
                .filter(other -> other != language)
                .map(other -> "<a href=\"?language=%s\" lang=\"%s\">%s</a>"
                        .formatted(other.code(), other.code(), other.own()))
                .collect(Collectors.joining(" · "));
    }

    /** Which service the card guides into, and whose it is; what is not published is not for everybody's eyes. */
    private String given(Optional<Service> service, Card card, PageLanguage language) {
        var unit = published(catalogue.units(), card.unit()).map(Unit::name);
        return Stream.concat(service.map(Service::name).stream(), unit.stream())
                .map(name -> "<span%s>%s</span>".formatted(language.lang(name), Html.escaped(language.of(name))))
                .collect(Collectors.joining(" · "));
    }

    /** The paper on the wall outlives the service: who reads the code learns that nobody is served there any more. */
    private String ended(Optional<Service> service, PageLanguage language) {
        return service.map(Service::validity)
                .filter(validity -> validity.endedBefore(today.day()))
                .map(Validity::to)
                .map(last -> "<p class=\"ended\" role=\"alert\">%s %s</p>".formatted(language.ended(), day(last)))
                .orElse("");
    }

    private static <E extends Entry<E>> Optional<E> published(Entries<E> entries, UUID id) {
        return entries.find(id)
                .map(Held::entry)
                .filter(entry -> !entry.standing().draft());
    }

    private String answers(Edition edition, PageLanguage language) {
        return questions(edition).stream()
                .flatMap(question -> edition.text().answers().stream()
                        .filter(answer -> answer.question().equals(question.code()))
                        .map(answer -> section(question, answer, language)))
                .collect(Collectors.joining());
    }

    private List<Question> questions(Edition edition) {
        return templates
                .find(edition.text().template(), edition.text().templateVersion())
                .orElseThrow()
                .questions();
    }

    private static String section(Question question, Answer answer, PageLanguage language) {
        return "<section><h2%s>%s</h2><p%s>%s</p></section>"
                .formatted(
                        language.lang(question.text()),
                        Html.escaped(language.of(question.text())),
                        language.lang(answer.text()),
                        Html.escaped(language.of(answer.text())));
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
