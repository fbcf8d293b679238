/** The reporting service, tried. */
@NullMarked
package fi.polku.reporting;

import org.jspecify.annotations.NullMarked;
