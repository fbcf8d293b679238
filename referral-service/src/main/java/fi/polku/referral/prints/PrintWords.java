package fi.polku.referral.prints;

import fi.polku.contracts.LocalizedText;
import fi.polku.platform.web.codes.Code;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.platform.web.print.PrintLanguage;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.forms.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Words and names in the language of one document. */
final class PrintWords {
    private final CodeLists lists;
    private final Directory directory;
    private final PrintLanguage language;

    PrintWords(CodeLists lists, Directory directory, PrintLanguage language) {
        this.lists = lists;
        this.directory = directory;
        this.language = language;
    }

    PrintLanguage language() {
        return language;
    }

    /** A text of the documents themselves. */
    String text(String code) {
        return of(Lists.PRINT, code);
    }

    /** What people read in place of a code; the code where nothing is known of it. */
    String of(String list, String code) {
        return lists.all().getOrDefault(list, List.of()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Code::name)
                .map(language::of)
                .orElse(code);
    }

    String all(String list, Collection<String> codes) {
        return codes.stream().map(code -> of(list, code)).collect(Collectors.joining(", "));
    }

    /** A text of a form. */
    String wording(Wording text) {
        return language.of(text.fi(), text.sv(), text.en());
    }

    /** A text of the directory. */
    String of(LocalizedText text) {
        return language.of(text.fi(), text.sv(), text.en());
    }

    /** What the directory calls it. */
    String name(UUID entry) {
        return named(directory.nameOf(entry), text("unknown"));
    }

    String municipality(String code) {
        return named(directory.municipality(code), code);
    }

    /** A field of a client's record as people read it. */
    String value(String field, String text) {
        return switch (field) {
            case "municipality" -> municipality(text);
            case "language" -> of(Lists.LANGUAGE, text);
            case "contactWay" -> of(Lists.CONTACT_WAY, text);
            case "interpreterLanguage" -> of(Lists.INTERPRETER_LANGUAGE, text);
            case "interpreterBooker" -> of(Lists.INTERPRETER_BOOKER, text);
            case "nonDisclosure", "paperOnly" -> text(text);
            case "birthDate" -> language.day(LocalDate.parse(text));
            default -> text;
        };
    }

    /** Facts in a language that has them all; what is absent is left out. */
    static void put(Map<String, String> facts, String label, Optional<String> value) {
        value.ifPresent(known -> facts.put(label, known));
    }

    private String named(Optional<LocalizedText> name, String otherwise) {
        return name.map(known -> language.of(known.fi(), known.sv(), known.en()))
                .orElse(otherwise);
    }
}
