package fi.polku.directory.search.query;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a client matters for finding help; nothing by which anybody could be known, and nothing of it is kept.
 *
 * @param needs codes of what help is needed with, any of which will do
 * @param language in which the client is to be served
 * @param withoutReferral whether the client has none and seeks none
 * @param waitingDays how long the client can wait
 * @param situation codes by attribute of machine-read criteria: {@code LIFE_SITUATION}, {@code WORK_ABILITY}, {@code SITUATION}
 */
public record Client(
        @Nullable Integer age,
        @Nullable String municipality,
        Set<String> needs,
        @Nullable String language,
        boolean withoutReferral,
        @Nullable Integer waitingDays,
        Map<String, Set<String>> situation) {

    public Client {
        needs = Set.copyOf(needs);
        situation = Map.copyOf(situation);
    }
}
