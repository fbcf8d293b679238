/** Problem points of the whole support process (S1-6): marked, given to a unit that answers for the repair, repaired. */
@NullMarked
package fi.polku.referral.problems;

import org.jspecify.annotations.NullMarked;
