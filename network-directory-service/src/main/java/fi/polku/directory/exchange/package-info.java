/** How entries of the directory come in from other systems and go out to them. */
@NullMarked
package fi.polku.directory.exchange;

import org.jspecify.annotations.NullMarked;
