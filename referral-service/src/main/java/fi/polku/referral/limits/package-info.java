/** How long each region lets each state last, as its admin sets it. */
@NullMarked
package fi.polku.referral.limits;

import org.jspecify.annotations.NullMarked;
