/** Who calls and for which units, told by the service's own copy of the directory, and what a caller used of clients' data. */
@NullMarked
package fi.polku.callers;

import org.jspecify.annotations.NullMarked;
