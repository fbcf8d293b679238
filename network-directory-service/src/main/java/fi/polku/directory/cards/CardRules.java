package fi.polku.directory.cards;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.Fault;
import fi.polku.directory.entries.Held;
import fi.polku.directory.reference.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a card obeys. */
final class CardRules {

    private static final String ANSWERS = "/answers";

    private final Catalogue catalogue;
    private final CardTemplates templates;

    CardRules(Catalogue catalogue, CardTemplates templates) {
        this.catalogue = catalogue;
        this.templates = templates;
    }

    /** The text answers questions of its template, each once. */
    void check(CardText text, List<UUID> authors, String region) {
        var faults = new ArrayList<Fault>();
        var template = templates.find(text.template(), text.templateVersion());
        if (template.isEmpty()) {
            faults.add(fault("/template", "unknown-template"));
        }
        var asked = new HashSet<String>();
        for (var i = 0; i < text.answers().size(); i++) {
            var question = text.answers().get(i).question();
            var pointer = ANSWERS + "/" + i + "/question";
            if (!asked.add(question)) {
                faults.add(fault(pointer, "repeated-value"));
            }
            if (template.isPresent()
                    && template.get().questions().stream()
                            .noneMatch(known -> known.code().equals(question))) {
                faults.add(fault(pointer, "unknown-question"));
            }
        }
        checkAuthors(authors, region, faults);
        refuseIfAny(faults);
    }

    private void checkAuthors(List<UUID> authors, String region, List<Fault> faults) {
        for (var i = 0; i < authors.size(); i++) {
            var pointer = "/authors/" + i;
            var found = catalogue.memberships().find(authors.get(i));
            if (found.isEmpty()) {
                faults.add(fault(pointer, "unknown-reference"));
            } else if (!found.get().region().equals(region)) {
                faults.add(fault(pointer, "other-region"));
            }
            if (authors.indexOf(authors.get(i)) < i) {
                faults.add(fault(pointer, "repeated-value"));
            }
        }
    }

    /** What the manager is asked to approve leaves no required question open. */
    void checkWhole(CardText text) {
        var answered = text.answers().stream().map(Answer::question).toList();
        var faults = templates.find(text.template(), text.templateVersion()).stream()
                .flatMap(template -> template.questions().stream())
                .filter(question -> question.required() && !answered.contains(question.code()))
                .map(CardRules::open)
                .toList();
        refuseIfAny(faults);
    }

    /** Nobody is guided into what is a draft still, or has ended and was not handed on. */
    void checkGuides(UUID service, LocalDate day) {
        var given = catalogue.services().find(service).map(Held::entry);
        if (given.isEmpty() || given.get().standing().draft()) {
            refuseIfAny(List.of(fault("/service", "not-published")));
        } else if (given.get().validity().endedBefore(day)) {
            refuseIfAny(List.of(fault("/service", "not-in-force")));
        }
    }

    private static Fault fault(String pointer, String code) {
        return new Fault(pointer, code, List.of());
    }

    /** Says which one, in the words of each language. */
    private static Fault open(Question question) {
        var text = question.text();
        return new Fault(
                ANSWERS,
                "question-open",
                List.of(question.code(), text.fi(), orFinnish(text.sv(), text), orFinnish(text.en(), text)));
    }

    private static String orFinnish(@Nullable String word, Name text) {
        return word == null ? text.fi() : word;
    }

    private static void refuseIfAny(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw new EntryRefused(faults);
        }
    }
}
