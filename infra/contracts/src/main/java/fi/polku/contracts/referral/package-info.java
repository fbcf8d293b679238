/** What referral-service publishes: referrals, support periods with their measures, problem points, and each client's permissions. */
@NullMarked
package fi.polku.contracts.referral;

import org.jspecify.annotations.NullMarked;
