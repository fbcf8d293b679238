package fi.polku.referral.lifecycle;

import fi.polku.referral.directory.RequiredDocument;
import fi.polku.referral.lifecycle.Cases.CaseStanding;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A referral as one caller may see it.
 *
 * @param sides where the caller stands
 * @param roles in what parts the caller may move it
 * @param reopens whether the region still lets it be opened again
 * @param required what has to come with it before it can be sent; told of a draft
 * @param ground on which the order's words are shown; absent where they are not
 */
public record Sight(
        KnownReferral known,
        Set<Side> sides,
        Set<Role> roles,
        @Nullable String ground,
        @Nullable CaseStanding caseStanding,
        boolean reopens,
        List<RequiredDocument> required) {
    public Sight {
        sides = Set.copyOf(sides);
        roles = Set.copyOf(roles);
        required = List.copyOf(required);
    }

    public boolean showsWords() {
        return ground != null;
    }

    public boolean isOn(Side side) {
        return sides.contains(side);
    }

    public List<Action> availableActions() {
        return Action.availableTo(roles, known.referral(), caseEnded()).stream()
                .filter(action -> showsWords() || !action.takesUp())
                // Of many at a time, in one step, and not here.
                .filter(action -> action != Action.HAND_OVER)
                .filter(action -> reopens || action != Action.REOPEN)
                .toList();
    }

    boolean caseEnded() {
        return caseStanding != null && caseStanding.ended();
    }
}
