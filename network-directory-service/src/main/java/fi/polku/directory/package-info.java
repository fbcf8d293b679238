/** The directory that every region shares: who can help, who exists, and who acts for whom. */
@NullMarked
package fi.polku.directory;

import org.jspecify.annotations.NullMarked;
