/** Tests of the reminders. */
@NullMarked
package fi.polku.directory.assurance;

import org.jspecify.annotations.NullMarked;
