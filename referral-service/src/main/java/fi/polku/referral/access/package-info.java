/** What this service tells the access log about each use of a client's data. */
@NullMarked
package fi.polku.referral.access;

import org.jspecify.annotations.NullMarked;
