/** Facts, tried. */
@NullMarked
package fi.polku.reporting.facts;

import org.jspecify.annotations.NullMarked;
