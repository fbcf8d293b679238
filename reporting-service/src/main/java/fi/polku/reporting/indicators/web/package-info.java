/** Reports over HTTP. */
@NullMarked
package fi.polku.reporting.indicators.web;

import org.jspecify.annotations.NullMarked;
