/** How the entries are published to the other services. */
@NullMarked
package fi.polku.directory.entries.messaging;

import org.jspecify.annotations.NullMarked;
