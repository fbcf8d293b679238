package fi.polku.referral.worklist;

import static com.mongodb.client.model.Filters.eq;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/**
 * What a caller narrows a list down to.
 *
 * @param mine only that for which the caller answers on their side, or somebody whose deputy they are today
 */
record Selection(
        Box box,
        Sorting sorting,
        SortedSet<String> states,
        @Nullable String kind,
        @Nullable UUID target,
        @Nullable UUID handler,
        @Nullable String municipality,
        boolean stalled,
        boolean mine) {
    Selection {
        states = new TreeSet<>(states);
    }

    /** Beside the states, which narrow the branches. */
    List<Bson> filters() {
        List<Bson> filters = new ArrayList<>(sorting.placed());
        if (kind != null) {
            filters.add(eq("state.asking.kind", kind));
        }
        if (target != null) {
            filters.add(eq("state.targetId", target));
        }
        if (handler != null) {
            filters.add(eq("state.handlerMember", handler));
        }
        if (municipality != null) {
            filters.add(eq("state.municipality", municipality));
        }
        if (stalled) {
            filters.add(eq("state.timing.quiet", true));
        }
        return filters;
    }

    /** Names the list in its cursors: one of another list is refused. */
    String name() {
        return String.join(
                ":",
                "referrals",
                box.code(),
                sorting.code(),
                String.join(",", states),
                String.valueOf(kind),
                String.valueOf(target),
                String.valueOf(handler),
                String.valueOf(municipality),
                String.valueOf(stalled),
                String.valueOf(mine));
    }
}
