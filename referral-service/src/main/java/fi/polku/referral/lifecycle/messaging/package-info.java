/** What referrals learn from topics: cases and withdrawn permissions. */
@NullMarked
package fi.polku.referral.lifecycle.messaging;

import org.jspecify.annotations.NullMarked;
