/** Specifies the code lists. */
@NullMarked
package fi.polku.referral.codes;

import org.jspecify.annotations.NullMarked;
