/** Figures computed by the store, tried. */
@NullMarked
package fi.polku.reporting.indicators.mongo;

import org.jspecify.annotations.NullMarked;
