/** Our local copy of the directory: who a user is, and in which region. */
@NullMarked
package fi.polku.reporting.directory;

import org.jspecify.annotations.NullMarked;
