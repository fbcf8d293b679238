/** Who of a unit answers for what: deputies for a while, work handed over, work of those who have left. */
@NullMarked
package fi.polku.referral.units;

import org.jspecify.annotations.NullMarked;
