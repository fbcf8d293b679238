/** Tries what a token service remembers, and for how long. */
@NullMarked
package fi.polku.platform.web.tokens;

import org.jspecify.annotations.NullMarked;
