/** Tries the running service over HTTP, on a real store and a real broker. */
@NullMarked
package fi.polku.referral;

import org.jspecify.annotations.NullMarked;
