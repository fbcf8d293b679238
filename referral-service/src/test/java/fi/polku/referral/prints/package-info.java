/** Tests of what is printed for a client. */
@NullMarked
package fi.polku.referral.prints;

import org.jspecify.annotations.NullMarked;
