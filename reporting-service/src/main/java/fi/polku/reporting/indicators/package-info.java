/** What can be counted or measured, by which dimensions, and the figures that come of it. */
@NullMarked
package fi.polku.reporting.indicators;

import org.jspecify.annotations.NullMarked;
