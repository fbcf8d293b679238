package fi.polku.referral.prints;

import fi.polku.platform.web.print.Printout;
import fi.polku.referral.attachments.KnownAttachment;
import fi.polku.referral.forms.Answers;
import fi.polku.referral.forms.Edition;
import fi.polku.referral.forms.FormDefinition;
import fi.polku.referral.forms.FormQuestion;
import fi.polku.referral.forms.FormSection;
import fi.polku.referral.prints.OwnData.FilledForm;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form in the copy of a client's own data: each edition with what was asked then, and the names of its files. */
final class FormPrint {
    private final PrintWords words;

    FormPrint(PrintWords words) {
        this.words = words;
    }

    void add(Printout printout, FilledForm form) {
        for (Edition edition : form.known().form().editions()) {
            FormDefinition definition =
                    Objects.requireNonNull(form.definitions().get(edition.definition()));
            printout.heading(words.wording(definition.name()) + " " + when(edition));
            definition.sections().stream()
                    .filter(section -> !edition.answers(section.code()).values().isEmpty())
                    .forEach(section -> add(printout, section, edition.answers(section.code())));
        }
        if (!form.attachments().isEmpty()) {
            printout.table(
                    words.text("attachments"),
                    Stream.of("time", "name").map(words::text).toList(),
                    form.attachments().stream().map(this::row).toList());
        }
    }

    private String when(Edition edition) {
        Instant finished = edition.finishedAt();
        return finished == null
                ? words.language().time(edition.startedAt()) + ", " + words.text("form-unfinished")
                : words.language().time(finished);
    }

    private void add(Printout printout, FormSection section, Answers answers) {
        Map<String, FormQuestion> asked =
                section.questions().stream().collect(Collectors.toMap(FormQuestion::name, question -> question));
        printout.table(
                words.wording(section.title()),
                Stream.of("question", "answer").map(words::text).toList(),
                answers.values().entrySet().stream()
                        .map(each -> row(each.getKey(), asked.get(each.getKey()), each.getValue()))
                        .toList());
    }

    private List<String> row(String name, @Nullable FormQuestion question, Object answer) {
        return List.of(question == null ? name : words.wording(question.text()), told(question, answer));
    }

    private String told(@Nullable FormQuestion question, Object answer) {
        return switch (answer) {
            case Boolean chosen -> words.text(chosen.toString());
            case Collection<?> many ->
                many.stream()
                        .filter(Objects::nonNull)
                        .map(one -> told(question, one))
                        .collect(Collectors.joining(", "));
            case Map<?, ?> parts ->
                parts.entrySet().stream()
                        .map(part -> part.getKey() + ": " + part.getValue())
                        .collect(Collectors.joining("; "));
            default -> chosen(question, answer.toString());
        };
    }

    private String chosen(@Nullable FormQuestion question, String answer) {
        return Optional.ofNullable(question)
                .map(FormQuestion::options)
                .flatMap(options -> options.stream()
                        .filter(option -> option.code().equals(answer))
                        .findFirst())
                .map(option -> words.wording(option.name()))
                .orElse(answer);
    }

    private List<String> row(KnownAttachment known) {
        return List.of(
                words.language().time(known.attachment().announcedAt()),
                known.attachment().name());
    }
}
