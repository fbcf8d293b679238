/** Tests of what texts may tell. */
@NullMarked
package fi.polku.referral.anonymity;

import org.jspecify.annotations.NullMarked;
