package fi.polku.directory.assurance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Reminders without a store. */
final class InMemoryReminders implements Reminders {

    private final Map<UUID, Reminder> all = new ConcurrentHashMap<>();

    @Override
    public void keep(Reminder reminder) {
        all.put(reminder.entry(), reminder);
    }

    @Override
    public void drop(UUID entry) {
        all.remove(entry);
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
