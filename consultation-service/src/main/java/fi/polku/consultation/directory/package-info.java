/** Our local copy of the directory: who a user is, and which networks there are. */
@NullMarked
package fi.polku.consultation.directory;

import org.jspecify.annotations.NullMarked;
