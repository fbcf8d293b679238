/** Figures computed by the store. */
@NullMarked
package fi.polku.reporting.indicators.mongo;

import org.jspecify.annotations.NullMarked;
