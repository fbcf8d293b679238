/** Forms that are filled in together with a client, and the definitions that say what they ask. */
@NullMarked
package fi.polku.referral.forms;

import org.jspecify.annotations.NullMarked;
