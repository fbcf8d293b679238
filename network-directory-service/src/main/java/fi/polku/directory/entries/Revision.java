package fi.polku.directory.entries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a published entry is to become; until that is published only its owners see it, and everybody else goes on seeing the
 * entry as it is.
 *
 * @param wanted the whole entry as it is to be, JSON
 * @param over the entry over which that was written, JSON
 * @param by the membership that wrote it; absent where an import did
 */
public record Revision(
        String wanted, String over, Instant at, @Nullable UUID by) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static Revision of(Entry<?> wanted, Entry<?> over, Hand hand) {
        return new Revision(text(wanted), text(over), hand.at(), hand.membership());
    }

    /** Whether the entry is still what this was written over; else its publication would undo what others wrote since. */
    public boolean isOver(Entry<?> present) {
        return plain(present).equals(JSON.readValue(over, present.getClass()));
    }

    boolean changesNothing() {
        return wanted.equals(over);
    }

    /** What it would change in the entry, field by field. */
    public <E extends Entry<E>> List<FieldChange> changes(E present) {
        return Changes.between(plain(present), wanted(present));
    }

    /** The entry as it is to be, with nothing of what has happened to it. */
    <E extends Entry<E>> E wanted(E present) {
        @SuppressWarnings("unchecked")
        var type = (Class<E>) present.getClass();
        return JSON.readValue(wanted, type);
    }

    /** The entry as its owners see it who ask for its draft; as it is where there is none. */
    public static <E extends Entry<E>> Held<E> drafted(Held<E> held) {
        var present = held.entry().standing();
        var revision = present.revision();
        if (revision == null) {
            return held;
        }
        var wanted = revision.wanted(held.entry());
        var standing = Standing.proposed(true, wanted.standing().lifeCycle())
                .assured(present.assurance())
                .revised(revision);
        return new Held<>(held.id(), held.version(), held.region(), wanted.withStanding(standing));
    }

    private static String text(Entry<?> entry) {
        return JSON.writeValueAsString(plain(entry));
    }

    /** An assurance or a fact is no word that an edit could undo. */
    private static <E extends Entry<E>> Entry<?> plain(Entry<E> entry) {
        return entry.withFacts(List.of())
                .withStanding(Standing.proposed(false, entry.standing().lifeCycle()));
    }
}
