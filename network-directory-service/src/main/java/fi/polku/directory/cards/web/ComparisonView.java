package fi.polku.directory.cards.web;

import fi.polku.directory.cards.Comparison.Difference;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the newer text says otherwise than the older one.
 *
 * @param from number of the older edition; 0 is before the first
 * @param to number of the newer one; absent where it is the draft
 */
record ComparisonView(int from, @Nullable Integer to, List<Difference> changes) {}
