/** Keeps referrals with their words encrypted. */
@NullMarked
package fi.polku.referral.lifecycle.mongo;

import org.jspecify.annotations.NullMarked;
