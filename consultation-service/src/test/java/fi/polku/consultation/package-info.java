/** Proves that the service obeys the house rules. */
@NullMarked
package fi.polku.consultation;

import org.jspecify.annotations.NullMarked;
