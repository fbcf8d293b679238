/** What entries say about themselves to the people who look for help: texts, places, hours, terms. */
@NullMarked
package fi.polku.directory.description;

import org.jspecify.annotations.NullMarked;
