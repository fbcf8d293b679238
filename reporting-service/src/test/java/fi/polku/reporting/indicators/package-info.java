/** Figures, tried. */
@NullMarked
package fi.polku.reporting.indicators;

import org.jspecify.annotations.NullMarked;
