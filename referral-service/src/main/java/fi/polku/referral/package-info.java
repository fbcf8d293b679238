/** Clients, their permissions and their referrals: the only service that knows who a client is. */
@NullMarked
package fi.polku.referral;

import org.jspecify.annotations.NullMarked;
