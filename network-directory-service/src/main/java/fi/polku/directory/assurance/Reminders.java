package fi.polku.directory.assurance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reminders that stand. */
public interface Reminders {

    /** One for each entry; another for the same one takes its place. */
    void keepAll(Collection<Reminder> reminders);

    void dropAll(Collection<UUID> entries);

    /** Those that there are of these entries. */
    List<Reminder> of(Collection<UUID> entries);

    /** In the order of entries, from after the given one; of all regions where none is named. */
    List<Reminder> list(@Nullable String region, @Nullable UUID after, int limit);
}
