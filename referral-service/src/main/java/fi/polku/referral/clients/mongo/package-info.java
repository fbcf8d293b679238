/** Keeps clients with every personal field encrypted. */
@NullMarked
package fi.polku.referral.clients.mongo;

import org.jspecify.annotations.NullMarked;
