package fi.polku.platform.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next the cursor of the next page, absent on the last
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * A page out of what was found when one more than {@code limit} was asked for.
     *
     * @param cursorAfter makes the cursor that continues behind the page's last item
     */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursorAfter) {
        if (found.size() <= limit) {
            return new Page<>(found, null);
        }
        return new Page<>(found.subList(0, limit), cursorAfter.apply(found.get(limit - 1)));
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(items.stream().<R>map(view).toList(), next);
    }
}
