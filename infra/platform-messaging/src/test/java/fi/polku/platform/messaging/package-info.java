/** Tries of what is published and copied, on a real broker and store. */
@NullMarked
package fi.polku.platform.messaging;

import org.jspecify.annotations.NullMarked;
