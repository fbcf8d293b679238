/** Specifies permissions. */
@NullMarked
package fi.polku.referral.permissions;

import org.jspecify.annotations.NullMarked;
