/** How what is published reaches the index of each replica. */
@NullMarked
package fi.polku.directory.search.messaging;

import org.jspecify.annotations.NullMarked;
