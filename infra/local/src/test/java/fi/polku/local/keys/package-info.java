/** What holds of the keys of a state folder. */
@NullMarked
package fi.polku.local.keys;

import org.jspecify.annotations.NullMarked;
