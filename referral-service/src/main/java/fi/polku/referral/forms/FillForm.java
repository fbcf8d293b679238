package fi.polku.referral.forms;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.referral.forms.NotFillable.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Fills in a form bit by bit, finishes it, and opens it again. Only the unit that began it does. */
public final class FillForm {
    private final Forms forms;
    private final FormDefinitions definitions;
    private final FormAccess access;
    private final AnswerRules rules;
    private final StartForm start;
    private final FormJournal journal;
    private final Today today;

    FillForm(
            Forms forms,
            FormDefinitions definitions,
            FormAccess access,
            AnswerRules rules,
            StartForm start,
            FormJournal journal,
            Today today) {
        this.forms = forms;
        this.definitions = definitions;
        this.access = access;
        this.rules = rules;
        this.start = start;
        this.journal = journal;
        this.today = today;
    }

    /** Begins a form; a repeat of the request finds what the first one began. */
    public FormSight start(Caller caller, Creation creation, NewForm wanted) {
        Optional<KnownForm> before = forms.repeated(creation);
        if (before.isPresent()) {
            FormSight sight = access.of(caller, before.get(), null);
            journal.read(caller, sight, sight.kinds());
            return sight;
        }
        FormDefinition definition = definitions
                .inForce(caller.region(), wanted.code())
                .orElseThrow(() -> new NotFillable(Reason.FORM_UNKNOWN));
        StartForm.Started started = start.of(caller, wanted, definition);
        journal.write(
                caller, started.form(), started.grounds(), started.grounds().keySet());
        return access.of(caller, forms.create(creation, started.region(), started.form()), null);
    }

    /**
     * Keeps what has been written so far (autosave): each section's merge patch is put into its answers. What is wrong in them is
     * refused with all its faults and nothing is kept; what is still missing is not.
     */
    public FormSight save(Caller caller, FormId id, Consumer<KnownForm> expected, Map<String, Map<?, ?>> patches) {
        FormSight sight = own(caller, id);
        List<AnswerFault> faults = new ArrayList<>();
        Edition next = sight.edition();
        for (Map.Entry<String, Map<?, ?>> patch : patches.entrySet()) {
            Optional<FormSection> section = sight.definition().section(patch.getKey());
            if (section.isEmpty()) {
                faults.add(AnswerFault.of("/sections/" + AnswerFault.escaped(patch.getKey()), "unknown-field"));
                continue;
            }
            Answers answers = next.answers(patch.getKey()).patched(patch.getValue());
            faults.addAll(rules.faultsSoFar(sight.definition(), section.get(), answers));
            next = next.answering(patch.getKey(), answers);
        }
        if (!faults.isEmpty()) {
            throw new AnswersRefused(faults, false);
        }
        expected.accept(sight.known());
        unfinished(sight);
        List<FormSection> written = sight.definition().sections().stream()
                .filter(section -> patches.containsKey(section.code()))
                .toList();
        journal.write(caller, sight, sight.kinds(written));
        return commit(sight, next);
    }

    /** Seals the edition, once every section is as its definition wants it. */
    public FormSight finish(Caller caller, FormId id, Consumer<KnownForm> expected) {
        FormSight sight = own(caller, id);
        expected.accept(sight.known());
        unfinished(sight);
        List<AnswerFault> faults = sight.definition().sections().stream()
                .flatMap(section ->
                        rules
                                .faults(
                                        sight.definition(),
                                        section,
                                        sight.edition().answers(section.code()))
                                .stream())
                .toList();
        if (!faults.isEmpty()) {
            throw new AnswersRefused(faults, true);
        }
        journal.write(caller, sight, sight.kinds());
        return commit(sight, sight.edition().finished(today.now()));
    }

    /** Begins the next edition with the answers of the last; that one stays as it is. */
    public FormSight reopen(Caller caller, FormId id, Consumer<KnownForm> expected) {
        FormSight sight = own(caller, id);
        expected.accept(sight.known());
        if (!sight.edition().finished()) {
            throw new FormUnfinished();
        }
        journal.write(caller, sight, sight.kinds());
        return commit(sight, sight.edition().again(today.now()));
    }

    private FormSight own(Caller caller, FormId id) {
        FormSight sight = access.of(caller, forms.find(id).orElseThrow(NotFound::new), null);
        if (!sight.own()) {
            throw new NotFound();
        }
        return sight;
    }

    private static void unfinished(FormSight sight) {
        if (sight.edition().finished()) {
            throw new FormFinished();
        }
    }

    private FormSight commit(FormSight sight, Edition next) {
        return sight.of(forms.commit(sight.known(), sight.known().form().with(next)));
    }
}
