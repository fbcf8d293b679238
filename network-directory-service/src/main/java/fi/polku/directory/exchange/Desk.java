package fi.polku.directory.exchange;

import fi.polku.directory.entries.EditEntries;
import fi.polku.directory.entries.EditForbidden;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Held;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where rows of one kind are taken in, under the same demands as what people enter. */
final class Desk<E extends Entry<E>> {

    /** Entries of an import are made by whichever run comes first; there is no request to compare. */
    private static final String MADE_BY_IMPORT = "import";

    /** An entry may begin as a draft; afterwards it is published by people. */
    private static final String DRAFT = "/standing/draft";

    private final Entries<E> entries;
    private final EditEntries<E> edit;
    private final Form<E> form;

    Desk(Entries<E> entries, EditEntries<E> edit, Form<E> form) {
        this.entries = entries;
        this.edit = edit;
        this.form = form;
    }

    /** @param defaults what a new entry gets where the row does not say it */
    Planned<E> plan(Incoming row, UUID id, @Nullable Origin origin, ObjectNode defaults) {
        if (!row.faults().isEmpty()) {
            return Planned.refused(row, id, row.faults());
        }
        try {
            var seen = entries.find(id);
            if (seen.isEmpty() && row.externalId() == null) {
                return Planned.refused(row, id, List.of(RowFault.at("/id", "unknown-reference")));
            }
            return seen.map(held -> compared(row, held, origin)).orElseGet(() -> made(row, id, defaults));
        } catch (EntryRefused refused) {
            return Planned.refused(
                    row, id, refused.faults().stream().map(RowFault::of).toList());
        }
    }

    private Planned<E> made(Incoming row, UUID id, ObjectNode defaults) {
        var body = defaults.deepCopy();
        Leaves.of(row.fields()).forEach((pointer, value) -> Leaves.set(body, pointer, value));
        var entry = form.read(body);
        var taken = form.write(entry);
        var given = new LinkedHashMap<String, String>();
        Leaves.of(row.fields())
                .forEach((pointer, _) -> given.put(pointer, Leaves.fingerprint(Leaves.at(taken, pointer))));
        return new Planned<>(row, id, null, entry, given, List.of(), List.of(), List.of());
    }

    /** Field by field: what the source gave may be replaced by what it gives now, what a person wrote may not. */
    private Planned<E> compared(Incoming row, Held<E> seen, @Nullable Origin origin) {
        var present = form.write(seen.entry());
        var proposed = present.deepCopy();
        Leaves.of(row.fields()).forEach((pointer, value) -> Leaves.set(proposed, pointer, value));
        var taken = form.write(form.read(proposed));

        var merged = present.deepCopy();
        var given = new LinkedHashMap<String, String>();
        var changed = new ArrayList<String>();
        var kept = new ArrayList<String>();
        for (var pointer : Leaves.of(row.fields()).sequencedKeySet()) {
            if (pointer.equals(DRAFT)) {
                continue;
            }
            var now = Leaves.at(present, pointer);
            var then = Leaves.at(taken, pointer);
            if (now.equals(then)) {
                given.put(pointer, Leaves.fingerprint(then));
            } else if (mayReplace(row, seen, origin, pointer, now)) {
                given.put(pointer, Leaves.fingerprint(then));
                changed.add(pointer);
                Leaves.set(merged, pointer, then);
            } else {
                kept.add(pointer);
            }
        }
        var wanted = changed.isEmpty() ? null : form.read(merged);
        return new Planned<>(row, seen.id(), seen, wanted, given, changed, kept, List.of());
    }

    private static boolean mayReplace(
            Incoming row, Held<?> seen, @Nullable Origin origin, String pointer, JsonNode now) {
        return (row.version() != null && row.version() == seen.version())
                || (origin != null && origin.allows(pointer, now));
    }

    /** Writes what was planned; whoever was quicker in the meantime is not overwritten. */
    Planned<E> carryOut(Planned<E> plan, Editor editor, Instant at) {
        var id = plan.id();
        var wanted = plan.wanted();
        if (wanted == null || id == null) {
            return plan;
        }
        try {
            if (plan.seen() == null) {
                edit.create(editor, new Creation(id, MADE_BY_IMPORT), wanted, at);
            } else {
                edit.replace(editor, id, plan.seen().version(), wanted, at);
            }
            return plan;
        } catch (EntryRefused refused) {
            return Planned.refused(
                    plan.row(), id, refused.faults().stream().map(RowFault::of).toList());
        } catch (EditForbidden forbidden) {
            var code = forbidden.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
            return Planned.refused(plan.row(), id, List.of(RowFault.at("", code)));
        } catch (StaleVersion stale) {
            return Planned.refused(plan.row(), id, List.of(RowFault.at("", "stale-version")));
        }
    }
}
