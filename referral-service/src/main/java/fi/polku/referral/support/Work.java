package fi.polku.referral.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is planned and done, oldest first; nothing that was written goes away.
 *
 * @param plans the last is in force
 */
public record Work(List<Plan> plans, List<ContactMade> contacts, List<NextStep> steps, List<ProgressNote> progress) {
    static final Work NONE = new Work(List.of(), List.of(), List.of(), List.of());

    public Work {
        plans = List.copyOf(plans);
        contacts = List.copyOf(contacts);
        steps = List.copyOf(steps);
        progress = List.copyOf(progress);
    }

    Work with(Plan plan) {
        return new Work(and(plans, plan), contacts, steps, progress);
    }

    Work with(ContactMade contact) {
        return new Work(plans, and(contacts, contact), steps, progress);
    }

    Work with(NextStep step) {
        return new Work(plans, contacts, and(steps, step), progress);
    }

    Work with(ProgressNote note) {
        return new Work(plans, contacts, steps, and(progress, note));
    }

    Optional<NextStep> openStep(int number) {
        return steps.stream()
                .filter(step -> step.number() == number && step.isOpen())
                .findFirst();
    }

    Work changing(int number, UnaryOperator<NextStep> change) {
        return new Work(
                plans,
                contacts,
                steps.stream()
                        .map(step -> step.number() == number ? change.apply(step) : step)
                        .toList(),
                progress);
    }

    List<NextStep> due(LocalDate day) {
        return steps.stream().filter(step -> step.isDue(day)).toList();
    }

    /** The first day on which somebody is to be reminded. */
    @Nullable
    LocalDate nextReminder() {
        return steps.stream()
                .filter(NextStep::waitsForItsReminder)
                .map(NextStep::remindOn)
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** What those of these units wrote, and nothing of others. */
    Work of(List<UUID> units) {
        return new Work(
                plans.stream().filter(each -> units.contains(each.by().unit())).toList(),
                contacts.stream()
                        .filter(each -> units.contains(each.by().unit()))
                        .toList(),
                steps.stream().filter(each -> units.contains(each.by().unit())).toList(),
                progress.stream()
                        .filter(each -> units.contains(each.by().unit()))
                        .toList());
    }

    private static <T> List<T> and(List<T> all, T another) {
        return Stream.concat(all.stream(), Stream.of(another)).toList();
    }

    /** All words, as they are kept. */
    Stream<Sealed> words() {
        return Stream.of(
                        plans.stream().flatMap(Plan::words),
                        contacts.stream().flatMap(ContactMade::words),
                        steps.stream().map(NextStep::text),
                        progress.stream().map(ProgressNote::words))
                .flatMap(each -> each);
    }
}
