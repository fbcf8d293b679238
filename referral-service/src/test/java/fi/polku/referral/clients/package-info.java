/** Specifies identity codes and clients. */
@NullMarked
package fi.polku.referral.clients;

import org.jspecify.annotations.NullMarked;
