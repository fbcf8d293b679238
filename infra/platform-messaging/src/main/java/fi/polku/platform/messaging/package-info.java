/** State that is published with the write that made it, and local copies of what others publish. */
@NullMarked
package fi.polku.platform.messaging;

import org.jspecify.annotations.NullMarked;
