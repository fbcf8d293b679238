/** Documents to print or to hand over on paper. */
@NullMarked
package fi.polku.platform.web.print;

import org.jspecify.annotations.NullMarked;
