package fi.polku.directory.exchange;

import fi.polku.directory.entries.EditEntries;
import fi.polku.directory.entries.EditForbidden;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.EntryUnknown;
import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Held;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StateTooLarge;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Where rows of one kind are taken in, under the same demands as what people enter. */
final class Desk<E extends Entry<E>> {

    /** Entries of an import are made by whichever run comes first; there is no request to compare. */
    private static final String MADE_BY_IMPORT = "import";

    /** An entry may begin as a draft; afterwards it is published by people. */
    private static final String DRAFT = "/standing/draft";

    private static final List<RowFault> UNKNOWN = List.of(RowFault.at("/id", "unknown-reference"));

    private final Entries<E> entries;
    private final EditEntries<E> edit;
    private final Form<E> form;
    private final Consumer<E> announce;

    /** @param announce is told of each entry that is to be made or changed, before any of its batch is */
    Desk(Entries<E> entries, EditEntries<E> edit, Form<E> form, Consumer<E> announce) {
        this.entries = entries;
        this.edit = edit;
        this.form = form;
        this.announce = announce;
    }

    /** @param defaults what a new entry gets where the row does not say it */
    Planned<E> plan(Editor editor, Incoming row, UUID id, @Nullable Origin origin, ObjectNode defaults) {
        if (!row.faults().isEmpty()) {
            return Planned.refused(row, id, row.faults());
        }
        try {
            // What the editor may not see answers exactly like what is not there.
            var seen = entries.find(id).filter(editor::sees);
            if (seen.isEmpty() && row.externalId() == null) {
                return Planned.refused(row, id, UNKNOWN);
            }
            if (seen.isPresent() && !seen.get().region().equals(editor.region())) {
                return Planned.refused(row, id, forbidden(EditForbidden.Reason.OTHER_REGION));
            }
            var planned = seen.map(held -> compared(row, held, origin)).orElseGet(() -> made(row, id, defaults));
            if (planned.wanted() != null) {
                announce.accept(planned.wanted());
            }
            return planned;
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
        var read = form.read(proposed);
        var taken = form.write(read);

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
        if (changed.isEmpty()) {
            return new Planned<>(row, seen.id(), seen, null, given, changed, kept, List.of());
        }
        var wanted = merged.equals(taken) ? read : form.read(merged);
        return new Planned<>(row, seen.id(), seen, wanted, given, changed, kept, List.of());
    }

    private static boolean mayReplace(
            Incoming row, Held<?> seen, @Nullable Origin origin, String pointer, JsonNode now) {
        return (row.version() != null && row.version() == seen.version())
                || (origin != null && origin.allows(pointer, now));
    }

    /** Does what was planned, where the rules allow it. */
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
            return Planned.refused(plan.row(), id, forbidden(forbidden.reason()));
        } catch (EntryUnknown _) {
            return Planned.refused(plan.row(), id, UNKNOWN);
        } catch (StateTooLarge large) {
            return Planned.refused(plan.row(), id, List.of(RowFault.at("", "state-too-large", large.limit())));
        }
    }

    private static List<RowFault> forbidden(EditForbidden.Reason reason) {
        return List.of(RowFault.at("", reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }
}
