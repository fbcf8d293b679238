/** Processes that the launcher answers for: started, waited for, watched, and never left behind. */
@NullMarked
package fi.polku.local.processes;

import org.jspecify.annotations.NullMarked;
