/** A unit's referrals, sent and received: the flat query side. */
@NullMarked
package fi.polku.referral.worklist;

import org.jspecify.annotations.NullMarked;
