/** Who acts: the members and units on either side. */
@NullMarked
package fi.polku.referral.parties;

import org.jspecify.annotations.NullMarked;
