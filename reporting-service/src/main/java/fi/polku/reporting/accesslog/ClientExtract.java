package fi.polku.reporting.accesslog;

import fi.polku.contracts.LocalizedText;
import fi.polku.platform.web.print.PrintLanguage;
import fi.polku.platform.web.print.Printout;
import fi.polku.reporting.directory.Names;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The extract of the log that a client may ask for (703/2023, section 11): which unit used which of their data, when, what for
 * and on what ground. It names units, not persons.
 */
public final class ClientExtract {
    private final Words words;
    private final Names names;

    public ClientExtract(Words words, Names names) {
        this.words = words;
        this.names = names;
    }

    /**
     * Prints uses.
     *
     * @param whole whether these are all of the period
     */
    public Printout of(
            UUID client, LogPeriod period, List<Use> uses, boolean whole, PrintLanguage language, Instant printedAt) {
        var printout = new Printout(language, text(language, "title"))
                .paragraph(text(language, "what"))
                .facts(about(client, period, uses, language, printedAt));
        if (!whole) {
            printout.paragraph(text(language, "cut"));
        }
        if (uses.isEmpty()) {
            return printout.paragraph(text(language, "none"));
        }
        return printout.table(
                        text(language, "caption"),
                        Stream.of("time", "unit", "data", "deed", "purpose", "ground", "service")
                                .map(column -> text(language, column))
                                .toList(),
                        uses.stream().map(use -> row(use, language)).toList())
                .paragraph(text(language, "ask"));
    }

    private SequencedMap<String, String> about(
            UUID client, LogPeriod period, List<Use> uses, PrintLanguage language, Instant printedAt) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(text(language, "client"), client.toString());
        facts.put(
                text(language, "period"),
                (period.from() == null ? "" : language.day(period.from())) + " – "
                        + (period.to() == null ? "" : language.day(period.to())));
        facts.put(text(language, "count"), Integer.toString(uses.size()));
        facts.put(text(language, "printed"), language.time(printedAt));
        return facts;
    }

    private List<String> row(Use use, PrintLanguage language) {
        return List.of(
                language.time(use.at()),
                unit(use, language),
                use.access().dataKinds().stream()
                        .sorted()
                        .map(kind -> words.of(language, Words.DATA_KIND, kind))
                        .collect(Collectors.joining(", ")),
                words.of(language, Words.OPERATION, use.access().operation()),
                words.of(language, Words.PURPOSE, use.access().purpose()),
                words.of(language, Words.GROUND, use.access().ground()),
                words.of(language, Words.SERVICE, use.service()));
    }

    private String unit(Use use, PrintLanguage language) {
        return Stream.of(
                        names.organisation(use.actor().organisation()),
                        names.unit(use.actor().unit()))
                .map(name -> name.map(known -> in(language, known)).orElse(text(language, "unknown")))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String text(PrintLanguage language, String code) {
        return words.of(language, Words.EXTRACT, code);
    }

    private static String in(PrintLanguage language, LocalizedText name) {
        return language.of(name.fi(), name.sv(), name.en());
    }
}
