package fi.polku.directory.web;

import fi.polku.directory.entries.Behind;
import fi.polku.directory.entries.Held;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Lists page by page: in the order of ids, or in another. */
@Component
@ConditionalOnWebApplication
public final class Pages {

    private static final String ID = "id";
    private static final String KEY = "key";

    private final Cursors cursors;

    Pages(Cursors cursors) {
        this.cursors = cursors;
    }

    public <E, V> ResponseEntity<Items<V>> of(
            String list, Caller caller, PageRequest page, Source<E> source, Function<Held<E>, V> view) {
        var after = page.cursor() == null
                ? null
                : UUID.fromString(cursors.read(caller, list, page.cursor()).get(ID));
        Function<Held<E>, String> cursorAfter =
                last -> cursors.sign(caller, list, Map.of(ID, last.id().toString()));
        return Answers.page(Page.of(source.list(after, page.limit() + 1), page.limit(), cursorAfter)
                .map(view));
    }

    /**
     * The same in another order.
     *
     * @param key what the list is ordered by, as ISO text
     */
    public <E, V> ResponseEntity<Items<V>> ordered(
            String list,
            Caller caller,
            PageRequest page,
            OrderedSource<E> source,
            Function<E, Object> key,
            Function<Held<E>, V> view) {
        Function<Held<E>, String> cursorAfter = last -> cursors.sign(
                caller,
                list,
                Map.of(KEY, key.apply(last.entry()).toString(), ID, last.id().toString()));
        return Answers.page(
                Page.of(source.list(behind(list, caller, page), page.limit() + 1), page.limit(), cursorAfter)
                        .map(view));
    }

    private @Nullable Behind behind(String list, Caller caller, PageRequest page) {
        if (page.cursor() == null) {
            return null;
        }
        var position = cursors.read(caller, list, page.cursor());
        return new Behind(Objects.requireNonNull(position.get(KEY)), UUID.fromString(position.get(ID)));
    }

    /** Where a list in another order comes from. */
    @FunctionalInterface
    public interface OrderedSource<E> {

        /** At most so many behind this one. */
        List<Held<E>> list(@Nullable Behind behind, int limit);
    }

    /** Where a list comes from. */
    @FunctionalInterface
    public interface Source<E> {

        /** At most so many behind this one. */
        List<Held<E>> list(@Nullable UUID after, int limit);
    }
}
