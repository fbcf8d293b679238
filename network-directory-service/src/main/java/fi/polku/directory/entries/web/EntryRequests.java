package fi.polku.directory.entries.web;

import fi.polku.directory.entries.EditEntries;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Revision;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.web.Editors;
import fi.polku.directory.web.Refusals;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What requests for every kind of entry have in common. */
@Component
@ConditionalOnWebApplication
final class EntryRequests {

    static final String PATH = "/api/directory/";

    private static final String ID = "id";

    private final Creations creations;
    private final Cursors cursors;
    private final Clock clock;

    EntryRequests(Creations creations, Cursors cursors, Clock clock) {
        this.creations = creations;
        this.cursors = cursors;
        this.clock = clock;
    }

    <E extends Entry<E>, V> ResponseEntity<V> create(
            String list,
            EditEntries<E> edit,
            Caller caller,
            IdempotencyKey key,
            Object request,
            Supplier<E> proposed,
            BiFunction<Held<E>, List<String>, V> view) {
        var creation = creations.of(caller, "create-" + list, key, request);
        var created = Refusals.told(() -> edit.create(Editors.of(caller), creation, proposed.get(), clock.instant()));
        return Answers.created(PATH + list + "/" + created.id(), created.version(), show(edit, caller, created, view));
    }

    <E extends Entry<E>, V> ResponseEntity<V> replace(
            EditEntries<E> edit,
            Caller caller,
            UUID id,
            ExpectedVersion expected,
            Supplier<E> proposed,
            BiFunction<Held<E>, List<String>, V> view) {
        var asked = Refusals.told(proposed);
        var changed =
                Refusals.told(() -> edit.replace(Editors.of(caller), id, expected.value(), asked, clock.instant()));
        var shown = asked.standing().draft() ? Revision.drafted(changed) : changed;
        return Answers.ok(changed.version(), show(edit, caller, shown, view));
    }

    <E extends Entry<E>, V> ResponseEntity<V> one(
            Entries<E> entries, Caller caller, UUID id, Function<Held<E>, V> view) {
        var held = entries.find(id).filter(Editors.of(caller)::sees).orElseThrow(NotFound::new);
        return Answers.ok(held.version(), view.apply(held));
    }

    <E, V> ResponseEntity<Items<V>> page(
            String list,
            Entries<E> entries,
            Caller caller,
            PageRequest page,
            Selection wanted,
            Function<Held<E>, V> view) {
        var found = entries.list(wanted.seenBy(Editors.of(caller)).page(after(list, caller, page), page.limit() + 1));
        Function<Held<E>, String> cursorAfter =
                last -> cursors.sign(caller, list, Map.of(ID, last.id().toString()));
        return Answers.page(Page.of(found, page.limit(), cursorAfter).map(view));
    }

    private @Nullable UUID after(String list, Caller caller, PageRequest page) {
        return page.cursor() == null
                ? null
                : UUID.fromString(cursors.read(caller, list, page.cursor()).get(ID));
    }

    static <E extends Entry<E>, V> V show(
            EditEntries<E> edit, Caller caller, Held<E> held, BiFunction<Held<E>, List<String>, V> view) {
        return view.apply(held, actions(edit, Editors.of(caller), held));
    }

    private static <E extends Entry<E>> List<String> actions(EditEntries<E> edit, Editor editor, Held<E> held) {
        var actions = new ArrayList<String>();
        if (edit.mayChange(editor, held)) {
            actions.add("change");
            if (held.entry().standing().draft() || held.entry().standing().revision() != null) {
                actions.add("discard-draft");
            }
        }
        if (edit.mayApprove(editor, held)) {
            actions.add("assure");
            if (held.entry().standing().draft() || held.entry().standing().revision() != null) {
                actions.add("publish");
            }
        }
        return actions;
    }
}
