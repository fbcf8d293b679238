/** The code lists of referrals, clients and permissions, with their names in Finnish, Swedish and English. */
@NullMarked
package fi.polku.referral.codes;

import org.jspecify.annotations.NullMarked;
