/** What referral-service publishes: referrals and each client's permissions. */
@NullMarked
package fi.polku.contracts.referral;

import org.jspecify.annotations.NullMarked;
