/** What holds of settings, ports and the state folder. */
@NullMarked
package fi.polku.local.run;

import org.jspecify.annotations.NullMarked;
