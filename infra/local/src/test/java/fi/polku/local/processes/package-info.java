/** What holds of processes and their last words. */
@NullMarked
package fi.polku.local.processes;

import org.jspecify.annotations.NullMarked;
