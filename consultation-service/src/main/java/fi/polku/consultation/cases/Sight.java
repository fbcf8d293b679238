package fi.polku.consultation.cases;

import java.util.List;
import java.util.Set;

/**
 * A case as one caller may see it now.
 *
 * @param parts what the caller has to do with it; never empty
 * @param ground on what the reading rests: a permission, a section of law, or that it is the party's own record
 */
public record Sight(KnownCase known, Set<Part> parts, String ground) {
    public Sight {
        parts = Set.copyOf(parts);
    }

    public List<CaseAction> availableActions() {
        return CaseAction.available(known.value(), parts);
    }

    Sight of(KnownCase now) {
        return new Sight(now, parts, ground);
    }
}
