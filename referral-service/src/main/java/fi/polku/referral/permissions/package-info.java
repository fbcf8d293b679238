/** What a client has permitted, to whom and for how long. */
@NullMarked
package fi.polku.referral.permissions;

import org.jspecify.annotations.NullMarked;
