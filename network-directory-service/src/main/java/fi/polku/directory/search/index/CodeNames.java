package fi.polku.directory.search.index;

import fi.polku.contracts.LocalizedText;
import fi.polku.directory.reference.CodeList;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Name;
import fi.polku.directory.search.analysis.Language;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What codes are called: entries are found by the words of their codes. */
record CodeNames(Map<CodeList, Map<String, LocalizedText>> names) {

    CodeNames {
        names = Map.copyOf(names);
    }

    static CodeNames of(CodeLists codes) {
        return new CodeNames(Stream.of(
                        codes.serviceKinds(),
                        codes.needs(),
                        codes.targetGroups(),
                        codes.professions(),
                        codes.competences(),
                        codes.roles(),
                        codes.organisationKinds(),
                        codes.lifeSituations(),
                        codes.trainings())
                .collect(Collectors.toMap(Function.identity(), CodeNames::named)));
    }

    /** What an entry is about; suggested too. */
    void topic(EntryDocument document, CodeList list, String code) {
        var name = names.getOrDefault(list, Map.of()).get(code);
        document.topic(name);
        if (name != null) {
            document.suggest(Language.FI, name.fi())
                    .suggest(Language.SV, name.sv())
                    .suggest(Language.EN, name.en());
        }
    }

    void words(EntryDocument document, CodeList list, String code) {
        document.words(names.getOrDefault(list, Map.of()).get(code));
    }

    static LocalizedText text(Name name) {
        return new LocalizedText(name.fi(), name.sv(), name.en());
    }

    private static Map<String, LocalizedText> named(CodeList list) {
        return list.values().stream().collect(Collectors.toMap(code -> code.code(), code -> text(code.name())));
    }
}
