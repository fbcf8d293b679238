/** Texts that others read who know no client: they must not tell who somebody is. */
@NullMarked
package fi.polku.referral.anonymity;

import org.jspecify.annotations.NullMarked;
