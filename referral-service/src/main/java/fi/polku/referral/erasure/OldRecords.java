package fi.polku.referral.erasure;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.erasure.RetentionRun.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Looks through records that are old enough by their own, for those of which nothing else says otherwise. It ends within the time
 * of a request; whoever looks next goes on behind the last one looked at, so that records which have to stay hold up no other.
 *
 * @param pages the next records behind one, in the order of their ids; empty where there are no more
 */
record OldRecords(
        Function<@Nullable ClientId, List<ClientId>> pages, Function<ClientId, Optional<Candidate>> candidate) {
    /** What one run takes. */
    static final int MOST_FOUND = 500;

    /** What one run looks at, some reads each. */
    static final int MOST_LOOKED_AT = 1_000;

    Found behind(@Nullable ClientId last) {
        List<Candidate> found = new ArrayList<>();
        ClientId at = last;
        int looked = 0;
        while (true) {
            List<ClientId> page = pages.apply(at);
            if (page.isEmpty()) {
                return new Found(found, null);
            }
            for (ClientId id : page) {
                if (found.size() == MOST_FOUND || looked == MOST_LOOKED_AT) {
                    return new Found(found, at);
                }
                candidate.apply(id).ifPresent(found::add);
                at = id;
                looked++;
            }
        }
    }

    /** @param goesOnBehind absent where all have been looked at */
    record Found(List<Candidate> candidates, @Nullable ClientId goesOnBehind) {
        Found {
            candidates = List.copyOf(candidates);
        }
    }
}
