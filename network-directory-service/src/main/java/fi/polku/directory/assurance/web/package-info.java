/** Reminders over HTTP. */
@NullMarked
package fi.polku.directory.assurance.web;

import org.jspecify.annotations.NullMarked;
