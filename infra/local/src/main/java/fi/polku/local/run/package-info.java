/** What one run is: its settings, its ports, its state folder and its voice. */
@NullMarked
package fi.polku.local.run;

import org.jspecify.annotations.NullMarked;
