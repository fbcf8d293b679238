package fi.polku.directory.assurance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reminders without a store. */
final class InMemoryReminders implements Reminders {

    private final Map<UUID, Reminder> all = new ConcurrentHashMap<>();
    private int written;

    @Override
    public void keepAll(Collection<Reminder> reminders) {
        written += reminders.size();
        reminders.forEach(reminder -> all.put(reminder.entry(), reminder));
    }

    /** How many were ever written. */
    int written() {
        return written;
    }

    @Override
    public void dropAll(Collection<UUID> entries) {
        entries.forEach(all::remove);
    }

    @Override
    public List<Reminder> of(Collection<UUID> entries) {
        return entries.stream()
                .flatMap(entry -> Optional.ofNullable(all.get(entry)).stream())
                .toList();
    }

    @Override
    public List<Reminder> list(@Nullable String region, @Nullable UUID after, int limit) {
        return all.values().stream()
                .filter(reminder -> region == null || region.equals(reminder.region()))
                .filter(reminder -> after == null || reminder.entry().toString().compareTo(after.toString()) > 0)
                .sorted(Comparator.comparing(reminder -> reminder.entry().toString()))
                .limit(limit)
                .toList();
    }
}
