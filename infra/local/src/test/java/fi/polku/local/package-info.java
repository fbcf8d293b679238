/** Tries the launcher by its script, with small fakes in place of the services. */
@NullMarked
package fi.polku.local;

import org.jspecify.annotations.NullMarked;
