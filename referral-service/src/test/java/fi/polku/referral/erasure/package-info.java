/** Erasing clients, without a store. */
@NullMarked
package fi.polku.referral.erasure;

import org.jspecify.annotations.NullMarked;
