/** Who a client is, known to the unit that made the record and to nobody else without a permission. */
@NullMarked
package fi.polku.referral.clients;

import org.jspecify.annotations.NullMarked;
