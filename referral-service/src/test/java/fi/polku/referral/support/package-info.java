/** Tests of support periods. */
@NullMarked
package fi.polku.referral.support;

import org.jspecify.annotations.NullMarked;
