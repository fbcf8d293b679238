/** A client moves to another region: the new one gets a copy by the client's permission, open work stays where it is. */
@NullMarked
package fi.polku.referral.moves;

import org.jspecify.annotations.NullMarked;
