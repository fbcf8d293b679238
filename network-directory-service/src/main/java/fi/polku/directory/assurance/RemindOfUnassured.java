package fi.polku.directory.assurance;

import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.EveryKind;
import fi.polku.directory.entries.EveryKind.Kind;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.platform.web.Today;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Marks what nobody has assured for too long, and takes back the marks of what somebody has assured since. */
public final class RemindOfUnassured {

    private static final int AT_ONCE = 500;

    /** A membership is somebody's right, not a description that ages. */
    private static final String MEMBERSHIP = "membership";

    private final EveryKind everyKind;
    private final Reminders reminders;
    private final Today today;
    private final Period period;

    RemindOfUnassured(EveryKind everyKind, Reminders reminders, Today today, Period period) {
        this.everyKind = everyKind;
        this.reminders = reminders;
        this.today = today;
        this.period = period;
    }

    /** Two that do it at once do the same. What stands as it should is read, and not written. */
    public void run() {
        var day = today.day().minus(period);
        walk((after, size) -> reminders.list(null, after, size), Reminder::entry, page -> settle(page, day));
        everyKind.kinds().stream()
                .filter(kind -> !kind.name().equals(MEMBERSHIP))
                .forEach(kind -> mark(kind, day));
    }

    private void settle(List<Reminder> page, LocalDate day) {
        var due = everyKind.kinds().stream()
                .flatMap(kind -> due(kind, entriesOf(page, kind.name()), day))
                .collect(Collectors.toSet());
        reminders.dropAll(page.stream()
                .map(Reminder::entry)
                .filter(entry -> !due.contains(entry))
                .toList());
    }

    private static List<UUID> entriesOf(List<Reminder> page, String kind) {
        return page.stream()
                .filter(reminder -> reminder.kind().equals(kind))
                .map(Reminder::entry)
                .toList();
    }

    private <E extends Entry<E>> Stream<UUID> due(Kind<E> kind, List<UUID> entries, LocalDate day) {
        return entries.isEmpty()
                ? Stream.empty()
                : kind.entries().findAll(entries).stream()
                        .filter(held -> isDue(held, day))
                        .map(Held::id);
    }

    private <E extends Entry<E>> void mark(Kind<E> kind, LocalDate day) {
        var unassured = Selection.everything().onDay(today.day()).unassuredSince(day);
        walk((after, size) -> kind.entries().list(unassured.page(after, size)), (Held<E> held) -> held.id(), page -> {
            var due = page.stream()
                    .filter(held -> isDue(held, day))
                    .map(held -> new Reminder(
                            held.id(), kind.name(), held.region(), held.entry().organisation(), lastWord(held)))
                    .toList();
            var standing =
                    Set.copyOf(reminders.of(due.stream().map(Reminder::entry).toList()));
            reminders.keepAll(
                    due.stream().filter(each -> !standing.contains(each)).toList());
        });
    }

    private boolean isDue(Held<? extends Entry<?>> held, LocalDate day) {
        var entry = held.entry();
        return !entry.standing().draft()
                && entry.validity().holds(today.day())
                && lastWord(held).isBefore(day);
    }

    /** Whoever made the entry knew it then. */
    private static LocalDate lastWord(Held<? extends Entry<?>> held) {
        var assurance = held.entry().standing().assurance();
        return assurance == null
                ? LocalDate.ofInstant(held.entry().facts().getFirst().at(), Today.FINLAND)
                : assurance.on();
    }

    private static <T> void walk(
            BiFunction<@Nullable UUID, Integer, List<T>> pages, Function<T, UUID> id, Consumer<List<T>> each) {
        @Nullable UUID after = null;
        List<T> page;
        do {
            page = pages.apply(after, AT_ONCE);
            each.accept(page);
            after = page.isEmpty() ? null : id.apply(page.getLast());
        } while (page.size() == AT_ONCE);
    }
}
