/** Erasing a client across services, what keeps them from it, and what is told of it afterwards. */
@NullMarked
package fi.polku.referral.erasure;

import org.jspecify.annotations.NullMarked;
