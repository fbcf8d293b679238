/** Reminders in their store. */
@NullMarked
package fi.polku.directory.assurance.mongo;

import org.jspecify.annotations.NullMarked;
