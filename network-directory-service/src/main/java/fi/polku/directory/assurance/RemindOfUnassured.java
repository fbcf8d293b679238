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
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
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

    /** Two that do it at once do the same. */
    public void run() {
        var day = today.day().minus(period);
        walk((after, size) -> reminders.list(null, after, size), Reminder::entry, reminder -> settle(reminder, day));
        everyKind.kinds().stream()
                .filter(kind -> !kind.name().equals(MEMBERSHIP))
                .forEach(kind -> mark(kind, day));
    }

    private void settle(Reminder reminder, LocalDate day) {
        var stands = everyKind
                .find(reminder.entry())
                .filter(found -> isDue(found.held(), day))
                .isPresent();
        if (!stands) {
            reminders.drop(reminder.entry());
        }
    }

    private <E extends Entry<E>> void mark(Kind<E> kind, LocalDate day) {
        var unassured = Selection.everything().onDay(today.day()).unassuredSince(day);
        walk((after, size) -> kind.entries().list(unassured.page(after, size)), (Held<E> held) -> held.id(), held -> {
            if (isDue(held, day)) {
                reminders.keep(new Reminder(
                        held.id(), kind.name(), held.region(), held.entry().organisation(), lastWord(held)));
            }
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
            BiFunction<@Nullable UUID, Integer, List<T>> pages, Function<T, UUID> id, Consumer<T> each) {
        @Nullable UUID after = null;
        List<T> page;
        do {
            page = pages.apply(after, AT_ONCE);
            page.forEach(each);
            after = page.isEmpty() ? null : id.apply(page.getLast());
        } while (page.size() == AT_ONCE);
    }
}
