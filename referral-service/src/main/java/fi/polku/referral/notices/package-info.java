/** Each side hears what the other did: notices with ids and codes, nothing of the client (rule 4). */
@NullMarked
package fi.polku.referral.notices;

import org.jspecify.annotations.NullMarked;
